package dev.baton.membership.rules;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Set;

/** The closed vocabulary of what a rule can ask for: a file that asks for anything else is not loaded. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @Type(value = Condition.FullMembersAtLeast.class, name = "full-members-at-least"),
    @Type(value = Condition.MembersAtMost.class, name = "members-at-most"),
    @Type(value = Condition.GeneralBranchFrom.class, name = "general-branch-from"),
    @Type(value = Condition.CommitteeOfGeneralBranchFrom.class, name = "committee-of-general-branch-from"),
    @Type(value = Condition.CommitteeRequiredFrom.class, name = "committee-required-from"),
    @Type(value = Condition.CommitteeSize.class, name = "committee-size"),
    @Type(value = Condition.SecretaryRequiredBelow.class, name = "secretary-required-below"),
    @Type(value = Condition.SecretaryOfCommitteeFrom.class, name = "secretary-of-committee-from"),
    @Type(value = Condition.JointBranchCoversAtMost.class, name = "joint-branch-covers-at-most"),
    @Type(value = Condition.TermAtMostYears.class, name = "term-at-most-years"),
    @Type(value = Unchecked.DeputyIfNeeded.class, name = "deputy-secretary-if-needed"),
    @Type(value = Unchecked.ReminderBeforeTermEnds.class, name = "reminder-before-term-ends"),
    @Type(value = Unchecked.ReportBeforeTermEnds.class, name = "report-before-term-ends"),
    @Type(value = Unchecked.ElectionQuorum.class, name = "election-quorum"),
    @Type(value = Unchecked.HeldEveryMonths.class, name = "held-every-months"),
    @Type(value = Unchecked.LecturesAYear.class, name = "lectures-a-year"),
    @Type(value = Unchecked.ExcellentAtMost.class, name = "excellent-at-most"),
    @Type(value = Unchecked.TrainingHoursAYear.class, name = "training-hours-a-year")
})
sealed interface Check permits Condition, Unchecked {

    /** The places that the words of a finding may name. */
    Set<String> places();
}
