package dev.baton.showcase.universities;

import dev.baton.platform.values.Text;
import dev.baton.platform.values.TextConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A university as far as the relay needs it: its code, its root unit and its name. */
@Entity
@Table(name = "university")
public class University {

    /** What a code looks like. Asked of callers first, so that no other text reaches the database as a key. */
    public static final String CODE = "[a-z0-9-]{1,64}";

    @Id
    String code;

    /** Whoever holds an office in this unit may act for the university. */
    UUID rootUnit;

    @Convert(converter = TextConverter.class)
    Text name;

    static University of(String code, UUID rootUnit, Text name) {
        University university = new University();
        university.code = code;
        university.describe(rootUnit, name);
        return university;
    }

    void describe(UUID rootUnit, Text name) {
        this.rootUnit = rootUnit;
        this.name = name;
    }

    public String code() {
        return code;
    }

    public UUID rootUnit() {
        return rootUnit;
    }

    public Text name() {
        return name;
    }
}
