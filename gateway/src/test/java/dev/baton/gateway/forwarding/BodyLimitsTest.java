package dev.baton.gateway.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The limits as the gateway is shipped with them. */
class BodyLimitsTest {

    /** Not the resource of that name: in tests another one stands before it. */
    private static final Path SHIPPED = Path.of("src/main/resources/application.properties");

    private static final long USUAL = 256 * 1024;
    private static final long OF_FILES = 20 * 1024 * 1024;

    private final BodyLimits limits = new BodyLimits(shipped());

    private static ForwardingSettings shipped() {
        try {
            return new SmallRyeConfigBuilder()
                    .withSources(new PropertiesConfigSource(SHIPPED.toUri().toURL(), 100))
                    .withConverter(MemorySize.class, 200, new MemorySizeConverter())
                    .withConverter(Duration.class, 200, new DurationConverter())
                    .withMapping(ForwardingSettings.class)
                    .withValidateUnknown(false)
                    .build()
                    .getConfigMapping(ForwardingSettings.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void onlyTheFileOfAnImportMayBeLarge() {
        assertThat(limits.of("/api/v1/imports/0190d9d0-0000-7000-8000-000000000001/file"))
                .isEqualTo(OF_FILES);

        assertThat(limits.of("/api/v1/imports")).isEqualTo(USUAL);
        assertThat(limits.of("/api/v1/imports//file")).isEqualTo(USUAL);
        assertThat(limits.of("/api/v1/imports/1/2/file")).isEqualTo(USUAL);
        assertThat(limits.of("/api/v1/imports/1/file/2")).isEqualTo(USUAL);
        assertThat(limits.of("/api/v1/members")).isEqualTo(USUAL);
    }
}
