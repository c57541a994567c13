package dev.baton.membership.developments;

import static dev.baton.membership.developments.DecidingBody.BRANCH;
import static dev.baton.membership.developments.DecidingBody.HIGHER_COMMITTEE;
import static dev.baton.membership.developments.DecidingBody.ONE_LEVEL_UP;

import dev.baton.platform.values.Text;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The 25 steps (domain.md §4.1) in their order: the table that the whole process is read from. */
enum Step {
    APPLICATION(Phase.APPLICATION, BRANCH, "递交入党申请书", "Application submitted", Need.OF_AGE),
    TALK(Phase.APPLICATION, BRANCH, "党组织派人谈话", "Talk held"),

    ACTIVIST_CONFIRMED(Phase.ACTIVIST, BRANCH, "推荐和确定入党积极分子", "Recommended and confirmed as activist"),
    ACTIVIST_FILED(Phase.ACTIVIST, HIGHER_COMMITTEE, "入党积极分子报上级党委备案", "Activist filed with the higher committee"),
    CONTACTS_APPOINTED(Phase.ACTIVIST, BRANCH, "指定培养联系人", "Contacts appointed", Need.PEOPLE),
    OBSERVATION(Phase.ACTIVIST, BRANCH, "培养教育考察", "Training and observation"),

    TARGET_CONFIRMED(Phase.DEVELOPMENT_TARGET, BRANCH, "确定发展对象", "Confirmed as development target"),
    TARGET_FILED(
            Phase.DEVELOPMENT_TARGET,
            HIGHER_COMMITTEE,
            "发展对象报上级党委备案",
            "Development target filed with the higher committee"),
    INTRODUCERS_NAMED(Phase.DEVELOPMENT_TARGET, BRANCH, "确定入党介绍人", "Introducers named", Need.PEOPLE),
    POLITICAL_REVIEW(Phase.DEVELOPMENT_TARGET, BRANCH, "政治审查", "Political review"),
    SHORT_TRAINING(Phase.DEVELOPMENT_TARGET, HIGHER_COMMITTEE, "短期集中培训", "Short training", Need.TRAINING),

    COMMITTEE_REVIEW(Phase.ADMISSION, BRANCH, "支部委员会审查", "Branch committee review"),
    PRE_REVIEW(Phase.ADMISSION, HIGHER_COMMITTEE, "上级党委预审", "Pre-review by the higher committee"),
    FORM_COMPLETED(Phase.ADMISSION, BRANCH, "填写入党志愿书", "Form completed"),
    BRANCH_MEETING(Phase.ADMISSION, BRANCH, "支部大会讨论接收", "Branch meeting on admission", Need.TALLY, Need.LEAVES_ON),
    HIGHER_TALK(Phase.ADMISSION, HIGHER_COMMITTEE, "上级党委派人谈话", "Talk by the higher committee"),
    APPROVAL(Phase.ADMISSION, HIGHER_COMMITTEE, "上级党委审批", "Approval of admission", Need.SPECIAL_CASE),
    APPROVAL_FILED(Phase.ADMISSION, ONE_LEVEL_UP, "报再上一级党委备案", "Filed one level up"),

    ASSIGNED(Phase.PROBATION, BRANCH, "编入党支部和党小组", "Assigned to a branch and group"),
    OATH(Phase.PROBATION, BRANCH, "入党宣誓", "Oath"),
    CONTINUED_EDUCATION(Phase.PROBATION, BRANCH, "继续教育考察", "Continued education"),
    FULL_APPLICATION(Phase.PROBATION, BRANCH, "提出转正申请", "Application for full membership"),
    FULL_MEETING(Phase.PROBATION, BRANCH, "支部大会讨论转正", "Branch meeting on full membership", Need.TALLY),
    FULL_APPROVAL(Phase.PROBATION, HIGHER_COMMITTEE, "上级党委审批转正", "Approval of full membership", Need.SPECIAL_CASE),
    ARCHIVED(Phase.PROBATION, HIGHER_COMMITTEE, "材料归档", "Archived");

    private final Phase phase;
    private final DecidingBody decidedBy;
    private final Text title;
    private final Set<Need> needs;

    Step(Phase phase, DecidingBody decidedBy, String zh, String en, Need... needs) {
        this.phase = phase;
        this.decidedBy = decidedBy;
        this.title = new Text(zh, en);
        this.needs = Set.of(needs);
    }

    static Optional<Step> numbered(int number) {
        return Arrays.stream(values()).filter(step -> step.number() == number).findFirst();
    }

    /** As a request's {@code number} names it. */
    static Step named(int number) {
        return numbered(number).orElseThrow(() -> DevelopmentRefusal.NO_SUCH_STEP.refusalAt("/number"));
    }

    int number() {
        return ordinal() + 1;
    }

    Phase phase() {
        return phase;
    }

    DecidingBody decidedBy() {
        return decidedBy;
    }

    Text title() {
        return title;
    }

    Set<Need> needs() {
        return needs;
    }

    /** The step at which the way goes on after a "no"; none for steps at which nothing is decided. */
    Optional<Step> afterNo() {
        return switch (this) {
            case ACTIVIST_CONFIRMED, TARGET_CONFIRMED, POLITICAL_REVIEW, COMMITTEE_REVIEW, FULL_MEETING ->
                Optional.of(this);
            case PRE_REVIEW, BRANCH_MEETING, APPROVAL -> Optional.of(COMMITTEE_REVIEW);
            case FULL_APPROVAL -> Optional.of(FULL_MEETING);
            default -> Optional.empty();
        };
    }

    /**
     * Whether this can be the last step that was taken before a way is followed here. Until step 3 there is an application
     * only, which can be written down; from step 24 on whoever comes is a full member.
     */
    boolean canPrecedeAnArrival() {
        return compareTo(ACTIVIST_CONFIRMED) >= 0 && compareTo(FULL_MEETING) <= 0;
    }

    /** The days to which the guards of what is still to come look back from here, see {@link Earlier}. */
    Set<Need> needsOfAnArrival() {
        Set<Need> needs = EnumSet.of(Need.ACTIVIST_SINCE);
        if (this == PRE_REVIEW || this == FORM_COMPLETED) needs.add(Need.PRE_REVIEWED_ON);
        if (compareTo(BRANCH_MEETING) >= 0) needs.add(Need.ADMITTED_ON);
        if (compareTo(APPROVAL) >= 0) needs.add(Need.EXTENDED_BY);
        if (this == FULL_MEETING) needs.add(Need.FULL_MEETING_ON);
        return needs;
    }

    /** Acts whose consequences are grave: the service looks at its own appointments too, not only at the token. */
    boolean isApproval() {
        return this == APPROVAL || this == FULL_APPROVAL;
    }
}
