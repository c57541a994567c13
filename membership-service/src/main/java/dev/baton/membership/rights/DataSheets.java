package dev.baton.membership.rights;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.baton.platform.values.Text;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes {@link DataSheet}s, with the names of the units in place of their ids. */
@ApplicationScoped
class DataSheets {

    private final ObjectMapper json;

    DataSheets(ObjectMapper json) {
        this.json = json;
    }

    Uni<String> of(HeldData data, Locale language) {
        DataSheet sheet = new DataSheet(json.valueToTree(data), data.coded(), language);
        return units(data.university(), sheet.ids()).map(sheet::render);
    }

    private static Uni<Map<UUID, Text>> units(String university, Iterable<UUID> ids) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select u.id, u.name from Unit u where u.university = ?1 and u.id in ?2",
                                Object[].class)
                        .setParameter(1, university)
                        .setParameter(2, ids)
                        .getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Text) row[1])));
    }
}
