package dev.baton.membership.universities;

import dev.baton.platform.values.Text;
import java.util.UUID;

/** A university as everybody sees it; {@code unit} is the root of its tree. */
record UniversityView(String code, Text name, UUID unit) {

    static UniversityView of(University university) {
        return new UniversityView(university.code, university.name, university.unit);
    }
}
