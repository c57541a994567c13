package dev.baton.local;

/** Every port of the suite, with the number it has when nothing else is said. */
public enum Port {
    GATEWAY(8080),
    MEMBERSHIP(8081),
    ACTIVITY(8082),
    SHOWCASE(8083),
    KEYCLOAK(8180),
    KEYCLOAK_MANAGEMENT(8190),
    POSTGRES(15432),
    KAFKA(19092),
    KAFKA_CONTROLLER(19093),
    CONNECT(18083);

    static final String OFFSET = "BATON_PORT_OFFSET";

    final int usual;

    Port(int usual) {
        this.usual = usual;
    }

    String variable() {
        return "BATON_PORT_" + name();
    }
}
