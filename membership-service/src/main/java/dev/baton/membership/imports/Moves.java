package dev.baton.membership.imports;

/** The statements that make people of rows, and take them back: each about all rows of an import at once. */
final class Moves {

    private static final String OF_IMPORT = " where r.university = ?1 and r.import = ?2";
    private static final String IMPORTED = " using imported_person i where i.university = ?1 and i.import = ?2";

    /** A row whose number or login somebody has is left out, be it somebody of another university, whom we do not see. */
    static final String PEOPLE = """
            insert into person (id, university, wrapped_key, sealed, login_hash, campus_number_hash, version)
            select r.person, r.university, r.wrapped_key, r.sealed, r.login_hash, r.campus_number_hash, 0
            from import_row r""" + OF_IMPORT + " order by r.number on conflict do nothing";

    /** In the order of their index: in any other, each of a score for each person goes to another page of it. */
    static final String NAMES = "insert into name_token (university, token, person)"
            + " select distinct r.university, unnest(r.tokens), r.person from import_row r" + OF_IMPORT
            + " order by 1, 2, 3";

    static final String MEMBERS = "insert into member (person, university, unit, stage, joined_on, version)"
            + " select r.person, r.university, r.unit, r.stage, r.joined_on, 0 from import_row r" + OF_IMPORT;

    static final String PLACEMENTS = "insert into placement (university, person, unit, from_on)"
            + " select r.university, r.person, r.unit, r.joined_on from import_row r" + OF_IMPORT;

    static final String UNDOABLE = "insert into imported_person (university, import, number, person, unit, joined_on)"
            + " select r.university, r.import, r.number, r.person, r.unit, r.joined_on from import_row r" + OF_IMPORT;

    static final String JOINED = "select r.number, r.person, r.login_hash is not null, r.unit, r.joined_on"
            + " from import_row r" + OF_IMPORT + " and r.number > ?3 order by r.number limit ?4";

    static final String LEAVING = "select r.number, r.person, r.unit, r.joined_on" + " from imported_person r"
            + OF_IMPORT + " and r.number > ?3 order by r.number limit ?4";

    static final String HOLD_MEMBERS = """
            select count(*) from (
                select from member m join imported_person i on i.university = m.university and i.person = m.person
                where i.university = ?1 and i.import = ?2 order by m.person for update of m) as held""";

    /** "No key", so that nobody waits who only refers to one: whoever decides about somebody locks them for real. */
    static final String HOLD_PEOPLE = """
            select count(*) from (
                select from person p join imported_person i on i.university = p.university and i.person = p.id
                where i.university = ?1 and i.import = ?2 order by p.id for no key update of p) as held""";

    static final String NO_MAIL = "delete from mail l" + IMPORTED + " and l.university = ?1 and l.person = i.person";

    static final String NO_NAMES =
            "delete from name_token t" + IMPORTED + " and t.university = ?1 and t.person = i.person";

    static final String NO_PLACEMENTS =
            "delete from placement p" + IMPORTED + " and p.university = ?1 and p.person = i.person";

    static final String NO_MEMBERS =
            "delete from member m" + IMPORTED + " and m.university = ?1 and m.person = i.person";

    /** The id stays, for what was noted of readings stays; without its key, what lies in backups cannot be opened either. */
    static final String NOBODY = """
            update person p set wrapped_key = null, sealed = null, login_hash = null, campus_number_hash = null,
                                version = p.version + 1
            from imported_person i
            where i.university = ?1 and i.import = ?2 and p.university = ?1 and p.id = i.person""";

    static final String FORGET_UNDO = "delete from imported_person where university = ?1 and import = ?2";

    private Moves() {}
}
