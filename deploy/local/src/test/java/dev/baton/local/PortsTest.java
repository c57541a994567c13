package dev.baton.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.local.basics.Trouble;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {
    @Test
    void withoutSettingsThePortsAreTheUsualOnes() {
        Ports ports = Ports.from(Map.of());

        assertEquals(8080, ports.of(Port.GATEWAY));
        assertEquals("http://127.0.0.1:8180", ports.url(Port.KEYCLOAK));
    }

    @Test
    void anOffsetShiftsAllOfThem() {
        Ports ports = Ports.from(Map.of("BATON_PORT_OFFSET", "1000"));

        assertEquals(9080, ports.of(Port.GATEWAY));
        assertEquals(16432, ports.of(Port.POSTGRES));
    }

    @Test
    void aPortGivenByNameIsTakenAsItIs() {
        Ports ports = Ports.from(Map.of("BATON_PORT_OFFSET", "1000", "BATON_PORT_GATEWAY", "80"));

        assertEquals(80, ports.of(Port.GATEWAY));
        assertEquals(9081, ports.of(Port.MEMBERSHIP));
    }

    @Test
    void aPortThatIsNoNumberIsNamed() {
        Trouble trouble = assertThrows(Trouble.class, () -> Ports.from(Map.of("BATON_PORT_KAFKA", "many")));

        assertTrue(trouble.getMessage().contains("BATON_PORT_KAFKA"), trouble.getMessage());
    }

    @Test
    void aPortBeyondTheLastIsRefused() {
        assertThrows(Trouble.class, () -> Ports.from(Map.of("BATON_PORT_OFFSET", "60000")));
    }

    @Test
    void onePortForTwoThingsIsRefused() {
        assertThrows(Trouble.class, () -> Ports.from(Map.of("BATON_PORT_ACTIVITY", "8081")));
    }

    @Test
    void savedPortsAreFoundAgain(@TempDir Path folder) {
        Ports ports = Ports.from(Map.of("BATON_PORT_OFFSET", "7", "BATON_PORT_CONNECT", "20000"));
        Path file = folder.resolve("ports.properties");

        ports.save(file);

        assertEquals(ports, Ports.load(file));
    }
}
