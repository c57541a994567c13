package dev.baton.membership.leavers;

import dev.baton.platform.values.Text;
import dev.baton.platform.values.TextConverter;
import dev.baton.platform.web.Ids;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** Those of one unit, and of all below it, who are about to leave. */
@Entity
@Table(name = "leaver_list")
class LeaverList {

    @Id
    UUID id;

    String university;

    UUID unit;

    @Convert(converter = TextConverter.class)
    Text title;

    LocalDate madeOn;

    @Version
    long version;

    static LeaverList of(String university, UUID unit, Text title, LocalDate today) {
        LeaverList list = new LeaverList();
        list.id = Ids.next();
        list.university = university;
        list.unit = unit;
        list.title = title;
        list.madeOn = today;
        return list;
    }

    UUID id() {
        return id;
    }
}
