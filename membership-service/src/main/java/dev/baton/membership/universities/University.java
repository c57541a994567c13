package dev.baton.membership.universities;

import dev.baton.platform.values.Text;
import dev.baton.platform.values.TextConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An institution that takes part; its code is the tenant, the Keycloak Organization's alias and what events call it. */
@Entity
@Table(name = "university")
public class University {

    @Id
    String code;

    @Convert(converter = TextConverter.class)
    Text name;

    /** The root of its tree. */
    UUID unit;

    static University of(String code, Text name, UUID rootUnit) {
        University university = new University();
        university.code = code;
        university.name = name;
        university.unit = rootUnit;
        return university;
    }

    public String code() {
        return code;
    }

    public Text name() {
        return name;
    }

    /** The root of its tree. */
    public UUID unit() {
        return unit;
    }
}
