package org.childjourney.preproceedings;

import org.childjourney.casefile.Answer;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Families;
import org.childjourney.casefile.Refused;
import org.childjourney.deadlines.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Family group decision making: offered, answered by each person, held, or decided by the
 * head of service not to be in the child's best interests. Recorded once for all brothers
 * and sisters.
 */
@Service
@Transactional
public class FamilyGroups {

    private final Steps steps;

    private final FamilyEvents events;

    private final Families families;

    private final Deadlines deadlines;

    FamilyGroups(Steps steps, FamilyEvents events, Families families, Deadlines deadlines) {
        this.steps = steps;
        this.events = events;
        this.families = families;
        this.deadlines = deadlines;
    }

    /** Where it stands for this child. */
    @Transactional(readOnly = true)
    public FgdmState state(CaseReference child) {
        return this.steps.of(child).matter().fgdm();
    }

    /**
     * Records what each person says.
     * @throws Refused if a day lies in the future, or all are said to decline without an
     * answer for somebody with parental responsibility
     */
    public FgdmState answered(CaseReference child, FgdmAnswers answers) {
        var step = this.steps.of(child);
        Days.notInFuture("offeredOn", answers.offeredOn(), step.today());
        answers.answers().forEach((person) -> Days.notInFuture("on", person.on(), step.today()));
        if (answers.state() == FgdmState.DECLINED_BY_ALL) {
            requireEverybodysAnswer(child, answers);
        }
        this.events.record(step, EventKind.FGDM_ANSWERS,
                (answers.offeredOn() != null) ? answers.offeredOn() : step.today(), answers);
        this.steps.tell(step, switch (answers.state()) {
            case ACCEPTED -> "Family group decision making was accepted by: %s."
                .formatted(String.join(", ", answers.who(FgdmAnswer.ACCEPTED)));
            case DECLINED_BY_ALL -> declined(answers);
            default -> "It was said that family group decision making would not be in the child's best interests: "
                    + answers.whyNot();
        });
        return stands(step, answers.state());
    }

    private void requireEverybodysAnswer(CaseReference child, FgdmAnswers answers) {
        this.families.members(child)
            .stream()
            .filter((member) -> member.adult() && member.hasPR() == Answer.YES)
            .filter((member) -> !answers.isAnsweredFor(member.name()))
            .findFirst()
            .ifPresent((left) -> {
                throw new Refused("answers",
                        "%s has parental responsibility for %s. Add what they say, or that they could not be found."
                            .formatted(left.name(), child));
            });
    }

    private static String declined(FgdmAnswers answers) {
        var notFound = answers.who(FgdmAnswer.NOT_FOUND);
        return notFound.isEmpty() ? "Everybody declined family group decision making."
                : "Nobody accepted family group decision making. Who could not be found: %s."
                    .formatted(String.join(", ", notFound));
    }

    /**
     * Records the family group meeting, or why it was not held.
     * @throws Refused if the day lies in the future
     */
    public FgdmState met(CaseReference child, FamilyGroupMeeting meeting) {
        var step = this.steps.of(child);
        Days.notInFuture("heldOn", meeting.heldOn(), step.today());
        this.events.record(step, EventKind.FGDM_MEETING, (meeting.heldOn() != null) ? meeting.heldOn() : step.today(),
                meeting);
        if (meeting.outcome() == FgdmMeetingOutcome.HELD) {
            step.matter().familyGroupMet(meeting.heldOn());
            this.steps.tell(step, "The family group met on %s; %s.".formatted(Days.said(meeting.heldOn()),
                    meeting.response().words()));
        }
        else {
            this.steps.tell(step, "The family group did not meet: " + meeting.whyNot());
        }
        return stands(step, meeting.state());
    }

    /**
     * Records what the head of service says to going without: the reason stays with the
     * name.
     */
    public FgdmState decided(CaseReference child, FgdmException exception) {
        var step = this.steps.of(child);
        this.events.record(step, EventKind.FGDM_EXCEPTION, step.today(), exception);
        var confirmed = exception.decision() == ExceptionDecision.CONFIRMED;
        this.steps.tell(step,
                "%s, head of service, decided that family group decision making would %s: %s".formatted(
                        exception.name(), confirmed ? "not be in the child's best interests" : "be offered after all",
                        exception.reason()));
        if (step.matter().stage() == Stage.LETTER_EXCEPTION) {
            step.matter().at(confirmed ? Stage.LETTER_APPROVAL : Stage.LETTER_WRITING);
        }
        return stands(step, confirmed ? FgdmState.NOT_IN_BEST_INTERESTS : before(step));
    }

    private FgdmState before(Step step) {
        return Boolean.TRUE.equals(step.matter().fgdmOffered()) ? FgdmState.OFFERED : FgdmState.NOT_OFFERED;
    }

    private FgdmState stands(Step step, FgdmState state) {
        step.matter().fgdm(state);
        if (state.settled()) {
            this.deadlines.stop(step.child(), PreProceedingsClocks.FGDM, step.now());
        }
        return state;
    }

}
