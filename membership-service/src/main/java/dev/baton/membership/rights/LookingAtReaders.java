package dev.baton.membership.rights;

import dev.baton.membership.audit.Purpose;
import dev.baton.membership.audit.ReadLog;
import dev.baton.membership.audit.Reading;
import dev.baton.membership.audit.Readings;
import dev.baton.membership.people.KnownPerson;
import dev.baton.membership.people.People;
import dev.baton.platform.people.Person;
import dev.baton.platform.tenancy.InUniversity;
import dev.baton.platform.web.Page;
import dev.baton.platform.web.Paging;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who looked at somebody. A branch's office or a college's may not know; the person may, and who keeps the whole log. */
@ApplicationScoped
class LookingAtReaders {

    private final Readings readings;
    private final ReadLog readLog;
    private final People people;
    private final WhoDecides who;

    LookingAtReaders(Readings readings, ReadLog readLog, People people, WhoDecides who) {
        this.readings = readings;
        this.readLog = readLog;
        this.people = people;
        this.who = who;
    }

    /**
     * With the readers' names: whoever looks at a person does so under their own name, and it is the person's right to
     * know it. Of who is at another university, as the receiver of a letter is, the university is told, and can be asked:
     * whose name it is, is known there alone. That somebody has used this right is nobody's business, so it is not noted as a look at the readers.
     */
    @InUniversity
    Uni<Page<ReaderView>> ofMine(Paging paging, Person me) {
        return readings.newestFirst(me.university(), me.id(), paging)
                .chain(rows -> names(me.university(), rows)
                        .map(names -> Page.of(rows, paging, Reading::id, reading -> ReaderView.of(reading, names))));
    }

    /** By ids: this too is a look at the person, and they will see that it was taken. */
    @InUniversity
    Uni<Page<ReaderView>> of(UUID person, Paging paging, Person by) {
        return who.mustBeTheUniversitys(by)
                .chain(() -> people.get(by.university(), person))
                .chain(() -> readings.newestFirst(by.university(), person, paging))
                .map(rows -> Page.of(rows, paging, Reading::id, reading -> ReaderView.of(reading, Map.of())))
                .call(() -> readLog.note(by, Purpose.AUDIT, List.of(person)));
    }

    private Uni<Map<UUID, String>> names(String university, List<Reading> rows) {
        List<UUID> readers = rows.stream()
                .map(Reading::reader)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return people.all(university, readers)
                .map(known -> known.stream()
                        .collect(Collectors.toMap(
                                KnownPerson::id, person -> people.open(person).name())));
    }
}
