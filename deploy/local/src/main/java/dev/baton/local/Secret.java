package dev.baton.local;

/** Every secret of a local stack; each is made up at the first start. */
enum Secret {
    POSTGRES_SUPERUSER,
    MEMBERSHIP_OWNER,
    MEMBERSHIP_APP,
    ACTIVITY_OWNER,
    ACTIVITY_APP,
    SHOWCASE_OWNER,
    SHOWCASE_APP,
    DEBEZIUM,
    KEYCLOAK_DATABASE,
    KEYCLOAK_ADMIN,
    GATEWAY_CLIENT,
    GATEWAY_SESSION,
    MEMBERSHIP_CLIENT,
    PEOPLE_MASTER_KEY,
    OPERATOR_CLIENT;

    static Secret owner(String database) {
        return valueOf(database.toUpperCase() + "_OWNER");
    }

    static Secret app(String database) {
        return valueOf(database.toUpperCase() + "_APP");
    }
}
