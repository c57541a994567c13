package dev.baton.membership.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.baton.membership.imports.UnitsInReach.Known;
import dev.baton.membership.imports.sheets.Sheet;
import dev.baton.membership.imports.sheets.SheetRefusal;
import dev.baton.membership.members.Stage;
import dev.baton.membership.units.UnitType;
import dev.baton.platform.refusals.Reason;
import dev.baton.platform.refusals.Refusal;
import dev.baton.platform.values.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows become members, and what is said about the others. */
class FileReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String HEADER = "姓名,学工号,组织,发展阶段,加入日期,登录名,手机\n";

    private static final UUID ROOT = new UUID(0, 1);
    private static final UUID COLLEGE = new UUID(0, 2);
    private static final UUID FIRST = new UUID(0, 3);
    private static final UUID OTHER_COLLEGE = new UUID(0, 4);
    private static final UUID OTHER_FIRST = new UUID(0, 5);
    private static final UUID ONLY = new UUID(0, 6);

    private final List<Known> tree = List.of(
            new Known(ROOT, List.of(ROOT), UnitType.UNIVERSITY, new Text("示例大学", "Example University"), "", false),
            new Known(
                    COLLEGE,
                    List.of(ROOT, COLLEGE),
                    UnitType.SECONDARY_ORGANISATION,
                    new Text("示例学院", "College"),
                    "",
                    false),
            new Known(FIRST, List.of(ROOT, COLLEGE, FIRST), UnitType.BRANCH, new Text("第一支部", "First"), "", false),
            new Known(
                    OTHER_COLLEGE,
                    List.of(ROOT, OTHER_COLLEGE),
                    UnitType.SECONDARY_ORGANISATION,
                    new Text("另一学院", "Other"),
                    "",
                    false),
            new Known(
                    OTHER_FIRST,
                    List.of(ROOT, OTHER_COLLEGE, OTHER_FIRST),
                    UnitType.BRANCH,
                    new Text("第一支部", "First"),
                    "",
                    false),
            new Known(
                    ONLY,
                    List.of(ROOT, OTHER_COLLEGE, ONLY),
                    UnitType.BRANCH,
                    new Text("独一支部", "Only"),
                    "CS-03",
                    false));

    private List<FutureMember> members;
    private List<Fault> faults;
    private Batch last;

    @BeforeEach
    void prepare() {
        members = new ArrayList<>();
        faults = new ArrayList<>();
    }

    @Test
    void a_row_says_who_joins_where() throws IOException {
        read(ROOT, "样例甲,S-1,示例学院/第一支部,正式党员,2024-06-28,sample-a,+86 755 0000\n");
        FutureMember member = members.getFirst();
        assertEquals("样例甲", member.data().name());
        assertEquals("S-1", member.data().campusNumber());
        assertEquals("sample-a", member.data().login());
        assertEquals("+86 755 0000", member.data().phone());
        assertEquals(FIRST, member.unit());
        assertEquals(Stage.FULL_MEMBER, member.stage());
        assertEquals(LocalDate.of(2024, 6, 28), member.joinedOn());
    }

    @Test
    void columns_may_stand_in_any_order_and_in_english() throws IOException {
        readAll(ROOT, "stage,JoinedOn,unit,campusNumber,name\nProbationary-Member,2024/6/28,Other/Only,S-1,Sample\n");
        assertEquals(ONLY, members.getFirst().unit());
        assertEquals(Stage.PROBATIONARY_MEMBER, members.getFirst().stage());
    }

    @Test
    void an_address_for_mail_may_be_given_and_must_look_like_one() throws IOException {
        String sheet = "name,campusNumber,unit,stage,joinedOn,email\nSample,S-1,Other/Only,full member,2024-06-28,";
        readAll(ROOT, sheet + "sample@campus.example\n");
        assertEquals("sample@campus.example", members.getFirst().data().email());
        readAll(ROOT, sheet + "Sample <sample@campus.example>\n");
        assertEquals(List.of(RowFault.EMAIL_IS_MALFORMED), codes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-06-28", "2024-6-28", "2024/6/28", "2024/06/28", "2024年6月28日"})
    void a_day_may_be_written_in_several_ways(String written) throws IOException {
        read(ROOT, "样例甲,S-1,独一支部,正式党员," + written + ",,\n");
        assertEquals(LocalDate.of(2024, 6, 28), members.getFirst().joinedOn());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "2024-6/28", "28.6.2024", "20240628", "昨天", "1024-06-28"})
    void what_is_no_day_is_refused(String written) throws IOException {
        read(ROOT, "样例甲,S-1,独一支部,正式党员," + written + ",,\n");
        assertEquals(List.of(RowFault.DATE_IS_UNREADABLE), codes());
    }

    @ParameterizedTest
    @CsvSource({
        "样例甲,S-1,第一支部,UNIT_IS_AMBIGUOUS",
        "样例甲,S-1,第二支部,UNIT_IS_UNKNOWN",
        "样例甲,S-1,示例学院,UNIT_TAKES_NO_MEMBERS",
        "=A1,S-1,独一支部,CELL_HOLDS_A_FORMULA",
        ",S-1,独一支部,VALUE_IS_MISSING",
        "样例甲,S 1,独一支部,CAMPUS_NUMBER_IS_MALFORMED",
        "样例甲,SAMPLE-0001,独一支部,ROW_IS_THE_SAMPLE"
    })
    void a_fault_is_named(String name, String number, String unit, RowFault fault) throws IOException {
        read(ROOT, (name == null ? "" : name) + "," + number + "," + unit + ",正式党员,2024-06-28,,\n");
        assertEquals(List.of(fault), codes());
        assertEquals(List.of(), members);
    }

    @Test
    void all_that_is_wrong_with_a_row_is_said_at_once() throws IOException {
        read(ROOT, "长".repeat(101) + ",S-1,独一支部,党员,2999-01-01,A Login,call me\n");
        assertEquals(
                List.of(
                        RowFault.VALUE_IS_TOO_LONG,
                        RowFault.STAGE_IS_UNKNOWN,
                        RowFault.DATE_IS_IN_THE_FUTURE,
                        RowFault.LOGIN_IS_MALFORMED,
                        RowFault.PHONE_IS_MALFORMED),
                codes());
        assertEquals("姓名", faults.getFirst().columnName());
        assertEquals(2, faults.getFirst().number());
    }

    @Test
    void an_identity_card_number_is_taken_in_no_column() throws IOException {
        read(ROOT, "样例甲,11010519491231002X,独一支部,正式党员,2024-06-28,,110105 19900101 0010\n");
        assertEquals(List.of(RowFault.IDENTITY_NUMBER_IS_NOT_KEPT, RowFault.IDENTITY_NUMBER_IS_NOT_KEPT), codes());
    }

    @Test
    void rows_name_units_in_reach_only() throws IOException {
        read(COLLEGE, "样例甲,S-1,第一支部,正式党员,2024-06-28,,\n样例乙,S-2," + ONLY + ",正式党员,2024-06-28,,\n");
        assertEquals(FIRST, members.getFirst().unit());
        assertEquals(List.of(RowFault.UNIT_IS_UNKNOWN), codes());
    }

    @Test
    void a_unit_may_be_named_by_its_id_or_its_code() throws IOException {
        read(ROOT, "样例甲,S-1," + ONLY + ",正式党员,2024-06-28,,\n样例乙,S-2,cs-03,正式党员,2024-06-28,,\n");
        assertEquals(
                List.of(ONLY, ONLY), members.stream().map(FutureMember::unit).toList());
    }

    @Test
    void two_of_a_number_or_a_login_are_both_named() throws IOException {
        read(ROOT, """
                样例甲,s-1,独一支部,正式党员,2024-06-28,same-login,
                样例乙,S-2,独一支部,正式党员,2024-06-28,,
                样例丙,S-1,独一支部,正式党员,2024-06-28,,
                样例丁,S-4,独一支部,正式党员,2024-06-28,same-login,
                """);
        assertEquals(
                List.of(
                        "4 CAMPUS_NUMBER_IS_REPEATED 2",
                        "2 CAMPUS_NUMBER_IS_REPEATED 4",
                        "5 LOGIN_IS_REPEATED 2",
                        "2 LOGIN_IS_REPEATED 5"),
                faults.stream()
                        .map(fault -> fault.number() + " " + fault.code() + " " + fault.argument())
                        .toList());
        assertEquals(3, last.rowsWithErrors());
        assertEquals(4, last.rowsRead());
    }

    @Test
    void a_file_without_rows_and_one_with_too_many_are_refused() {
        refused(SheetRefusal.FILE_IS_EMPTY, "");
        refused(SheetRefusal.FILE_HAS_NO_ROWS, HEADER);
        Refusal refusal = refused(SheetRefusal.FILE_HAS_TOO_MANY_ROWS, HEADER + "x,,,,,,\n".repeat(100_001));
        assertTrue(refusal.words(Locale.ENGLISH).contains("100,001"));
    }

    private Refusal refused(Reason reason, String csv) {
        Refusal refusal = assertThrows(Refusal.class, () -> readAll(ROOT, csv));
        assertEquals(reason, refusal.reason());
        return refusal;
    }

    private List<RowFault> codes() {
        return faults.stream().map(Fault::code).toList();
    }

    private void read(UUID below, String rows) throws IOException {
        readAll(below, HEADER + rows);
    }

    private void readAll(UUID below, String csv) throws IOException {
        FileReading reading = new FileReading(new UnitsInReach(below, tree), TODAY, this::keep);
        Sheet.of(false, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)))
                .read(reading);
        reading.end();
    }

    private void keep(Batch batch) {
        members.addAll(batch.members());
        faults.addAll(batch.faults());
        last = batch;
    }
}
