package dev.baton.membership.people;

import io.smallrye.config.ConfigMapping;

/** The one secret without which no name can be read or searched for. It lives outside PostgreSQL and its backups. */
@ConfigMapping(prefix = "baton.people")
interface MasterKey {

    /** At least 32 random characters; all that is derived from it is lost with it. */
    String masterKey();
}
