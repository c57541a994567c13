package dev.baton.membership.developments;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A development as those see it who may: who the person is says {@code /members}.
 *
 * @param phase of the awaited step; null where none is
 * @param lapsesAfter the last day of the limit that the next step is under; after it the procedure begins anew
 * @param extensionFrom from when the probation may be extended; null where it may not
 */
record DevelopmentView(
        UUID id,
        UUID person,
        State state,
        @Nullable Phase phase,
        List<EntryView> entries,
        List<NextView> next,
        List<Due> due,
        @Nullable LocalDate lapsesAfter,
        @Nullable LocalDate extensionFrom,
        List<RemarkView> remarks) {

    static DevelopmentView of(Development development) {
        Course course = development.course();
        return new DevelopmentView(
                development.id,
                development.person,
                development.state,
                course.awaited().map(Step::phase).orElse(null),
                development.entries.stream().map(EntryView::of).toList(),
                Next.of(course).stream().map(NextView::of).toList(),
                Due.of(course),
                course.lapse().map(Lapse::lastDay).orElse(null),
                course.isOnProbation() && !course.isExtended() ? course.firstYearEnds() : null,
                course.remarks().stream().map(RemarkView::of).toList());
    }
}
