package dev.baton.local;

import dev.baton.local.demo.Demo;
import java.util.Set;
import java.util.stream.Collectors;

/** What is said when everything is up: where things are, who may come in, what to try first. */
record Welcome(Ports ports, Home home) {
    String text(Set<String> except) {
        String gateway = ports.url(Port.GATEWAY);
        String text = """

                Baton is up.

                  relay board, API   %1$s/   %1$s/api/v1/openapi.json
                  Keycloak           %2$s/   (admin; its password is in %3$s)
                  demo accounts      %4$s
                  their password     %5$s   (only on this machine)

                Try this first:

                  ./baton journey                     plays the relay's first leg through the gateway
                  ./baton journey membership          four universities, 6,000 people and what changes them
                  ./baton token szpu-office           a bearer token for your own calls
                  curl %1$s/api/v1/relay
                  ./baton status                      what runs, its memory, how fast facts travel
                  ./baton down                        stops it all; the data stays
                """.formatted(
                        gateway,
                        ports.url(Port.KEYCLOAK),
                        home.data().resolve("secrets.properties"),
                        String.join(", ", Demo.ACCOUNTS),
                        Demo.PASSWORD);
        return text + except.stream().sorted().map(this::leftOut).collect(Collectors.joining());
    }

    private String leftOut(String name) {
        String module = name.equals(ServiceProcess.GATEWAY) ? name : name + "-service";
        return """

                %s was left out. Run it yourself against the rest:

                  (. %s; ./mvnw test-compile quarkus:dev -pl %s -am)
                """.formatted(module, home.environmentFile(name), module);
    }
}
