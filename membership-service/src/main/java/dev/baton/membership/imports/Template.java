package dev.baton.membership.imports;

import dev.baton.membership.imports.UnitsInReach.Known;
import dev.baton.membership.imports.sheets.Column;
import dev.baton.membership.imports.sheets.SheetFormat;
import dev.baton.membership.imports.sheets.SheetWriter;
import dev.baton.membership.members.Stage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** An empty sheet to fill in, with one invented row and, where there is room for a second sheet, the words to choose from. */
final class Template {

    private Template() {}

    static void write(UnitsInReach units, SheetFormat format, Locale language, OutputStream out) throws IOException {
        boolean english = language.getLanguage().equals("en");
        List<Known> choice = units.withMembers();
        String unit = choice.isEmpty() ? "" : units.name(choice.getFirst().id(), language);
        try (SheetWriter sheet = SheetWriter.to(format, english ? "Members" : "成员", out)) {
            sheet.row(header(language));
            sheet.row(SampleRow.values(unit, language));
            sheet.nextSheet(english ? "Choices" : "可选内容");
            sheet.row(List.of(Column.STAGE.in(language)));
            for (Stage stage : Stage.values()) {
                sheet.row(List.of(StageWords.of(stage).in(language)));
            }
            sheet.row(List.of(Column.UNIT.in(language), "id"));
            for (Known known : choice) {
                sheet.row(List.of(units.name(known.id(), language), known.id()));
            }
        }
    }

    static List<String> header(Locale language) {
        return Arrays.stream(Column.values()).map(column -> column.in(language)).toList();
    }
}
