package org.childjourney.preproceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.childjourney.casefile.AccountText;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.deadlines.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters to parents: written by the worker who knows the family, approved by a
 * solicitor, taken to each parent in person. They are drawn up once for brothers and
 * sisters, one for each parent.
 */
@Service
@Transactional
public class ParentsLetters {

    private final Steps steps;

    private final Matters matters;

    private final LettersOfFamily letters;

    private final LetterPapers papers;

    private final Addressees addressees;

    private final Disclosure disclosure;

    private final AccountText text;

    private final Period period;

    private final Deadlines deadlines;

    ParentsLetters(Steps steps, Matters matters, LettersOfFamily letters, LetterPapers papers, Addressees addressees,
            Disclosure disclosure, AccountText text, Period period, Deadlines deadlines) {
        this.steps = steps;
        this.matters = matters;
        this.letters = letters;
        this.papers = papers;
        this.addressees = addressees;
        this.disclosure = disclosure;
        this.text = text;
        this.period = period;
        this.deadlines = deadlines;
    }

    /** User id of who wrote the letters of this kind, and may not approve them. */
    @Transactional(readOnly = true)
    public String writer(CaseReference child, LetterKind kind) {
        return this.letters.requireUnderWay(this.steps.of(child).matter(), kind).writtenBy();
    }

    /**
     * Draws up the letters before proceedings.
     * @return whether family group decision making is offered in them
     * @throws Refused if somebody with parental responsibility is left out without a
     * reason, a letter would tell another's matter, or the meeting lies in the past
     */
    public FgdmOffer write(CaseReference child, LettersBefore written) {
        var step = this.steps.of(child);
        if (written.meetingAt().isBefore(step.now())) {
            throw new Refused("meetingAt",
                    "%s has passed. Choose a time for the meeting to come.".formatted(Days.said(written.meetingAt())));
        }
        var offered = written.fgdmOffer() == FgdmOffer.OFFERED
                || step.matter().fgdm() == FgdmState.NOT_IN_BEST_INTERESTS;
        drawUp(step, LetterKind.BEFORE_PROCEEDINGS, Stage.LETTER_WRITING, written, (children) -> written.letters(),
                written.noLetterBecause());
        step.matter().fgdmOfferedInLetter(written.fgdmOffer() == FgdmOffer.OFFERED);
        if (!offered) {
            this.steps.tell(step,
                    "The letter was drafted without the offer of a family group: " + written.fgdmWhyNot());
            step.matter().fgdm(FgdmState.EXCEPTION_ASKED);
        }
        step.matter().at(offered ? Stage.LETTER_APPROVAL : Stage.LETTER_EXCEPTION);
        return offered ? FgdmOffer.OFFERED : FgdmOffer.NOT_IN_BEST_INTERESTS;
    }

    /**
     * Draws up the letters about what was decided, to those who got the letter before
     * proceedings, or to these.
     * @throws Refused if there is nobody to write to, or a letter would tell another's
     * matter
     */
    public void write(CaseReference child, OutcomeLetters written) {
        var step = this.steps.of(child);
        drawUp(step, LetterKind.OUTCOME, null, written, (children) -> to(step, written, children),
                "they are told as they were before");
        step.matter().at(atOutcome(step, Stage.OUTCOME_APPROVAL));
    }

    private List<LetterTo> to(Step step, OutcomeLetters written, List<CaseReference> children) {
        if (!written.letters().isEmpty()) {
            return written.letters();
        }
        return this.letters.latest(step.matter(), LetterKind.BEFORE_PROCEEDINGS)
            .map((before) -> asBefore(before, children))
            .orElseThrow(() -> new Refused("letters",
                    "No letter before proceedings was written. Add a letter for each parent and everybody with "
                            + "parental responsibility."));
    }

    private List<LetterTo> asBefore(LetterBatch before, List<CaseReference> children) {
        return this.text.read(before.content(), LettersBefore.class)
            .letters()
            .stream()
            .flatMap(
                    (one) -> one.about(before.to(one).children().stream().filter(children::contains).toList()).stream())
            .toList();
    }

    /**
     * Where an application waits, the letter about the decision does not say otherwise.
     */
    private static Stage atOutcome(Step step, Stage stage) {
        return step.matter().stage().isTelling() ? stage : step.matter().stage();
    }

    /**
     * The decision has changed before the family was told: letters that are only drafted
     * are about this child no more.
     */
    void toldAnew(Step step) {
        this.letters.underWay(step.matter(), LetterKind.OUTCOME).ifPresent((batch) -> {
            if (batch.state() != LetterState.APPROVED) {
                this.papers.giveUp(batch, "The decision has changed.", step, List.of());
            }
            batch.leave(step.matter());
            if (batch.state() == LetterState.WRITTEN) {
                this.papers.drawUp(batch, step);
            }
        });
    }

    private void drawUp(Step step, LetterKind kind, Stage writing, Record written,
            Function<List<CaseReference>, List<LetterTo>> to, String noLetterBecause) {
        var content = this.text.of(written);
        var batch = this.letters.underWay(step.matter(), kind)
            .orElseGet(() -> new LetterBatch(step.matter().familyId(), kind, about(step, kind, writing)));
        if (batch.state() != LetterState.WRITTEN || !content.equals(batch.content())) {
            var children = children(batch, step);
            var fresh = this.addressees.letters(to.apply(children), children);
            this.addressees.requireEverybody(fresh, children, noLetterBecause);
            this.papers.giveUp(batch, "The letters were written anew.", step, fresh);
            batch.written(content, fresh, step.now(), step.by());
            this.letters.add(batch);
            this.papers.drawUp(batch, step);
            requireNothingDisclosed((kind == LetterKind.OUTCOME) ? "decision" : "worries", batch, children);
        }
        this.steps.tell(step, "The %s was drafted.".formatted(kind.words()));
    }

    private void requireNothingDisclosed(String field, LetterBatch batch, List<CaseReference> children) {
        batch.letters()
            .forEach((letter) -> this.disclosure.require(field, letter, this.papers.words(batch, letter),
                    batch.letters(), children));
    }

    /** All brothers and sisters who wait for the same letters. */
    private List<Matter> about(Step step, LetterKind kind, Stage writing) {
        return this.matters.findByFamilyIdAndOpenForNotNullOrderById(step.matter().familyId())
            .stream()
            .filter((other) -> other == step.matter()
                    || ((kind == LetterKind.OUTCOME) ? waitsForOutcome(other, step.matter().outcome())
                            : other.stage() == writing && this.letters.underWay(other, kind).isEmpty()))
            .toList();
    }

    private boolean waitsForOutcome(Matter other, FinalDecision outcome) {
        return other.outcome() == outcome && other.outcomeLetterOn() == null
                && this.letters.underWay(other, LetterKind.OUTCOME).isEmpty();
    }

    private List<CaseReference> children(LetterBatch batch, Step step) {
        return this.matters.findByFamilyIdOrderById(step.matter().familyId())
            .stream()
            .filter(batch::isAbout)
            .map(Matter::child)
            .toList();
    }

    /**
     * Records what the solicitor says. Approved letters stay as they are.
     * @throws Refused if the writer would approve, or a letter tells another's matter
     */
    public LetterApproval approve(CaseReference child, LetterKind kind, ApprovedLetters answer) {
        var step = this.steps.of(child);
        var batch = this.letters.requireUnderWay(step.matter(), kind);
        batch.requireAnotherPerson(step.by());
        if (answer.decision() == LetterApproval.RETURNED) {
            batch.returned(answer.returnReason());
            step.matter()
                .at((kind == LetterKind.BEFORE_PROCEEDINGS) ? Stage.LETTER_WRITING : atOutcome(step, Stage.TELLING));
            this.steps.tell(step, "The solicitor returned the %s: %s".formatted(kind.words(), answer.returnReason()));
            return answer.decision();
        }
        if (batch.state() == LetterState.WRITTEN) {
            requireNothingDisclosed("decision", batch, children(batch, step));
            this.papers.approve(batch, step);
            batch.approved();
        }
        step.matter()
            .at((kind == LetterKind.BEFORE_PROCEEDINGS) ? Stage.LETTER_DELIVERY
                    : atOutcome(step, Stage.OUTCOME_DELIVERY));
        this.steps.tell(step, "The solicitor approved the %s.".formatted(kind.words()));
        return answer.decision();
    }

    /**
     * Writes the service log. The letters of a child are done when each parent has
     * theirs, or was searched for on two days.
     * @throws Refused if a letter does not exist or has no answer, or a day lies in the
     * future
     */
    public AfterDelivery deliver(CaseReference child, LetterKind kind, List<DeliveredLetter> delivered) {
        var step = this.steps.of(child);
        var batch = this.letters.requireUnderWay(step.matter(), kind);
        for (var one : delivered) {
            Days.notInFuture("on", one.on(), step.today());
            var letter = batch.letter(one.number());
            if (letter.tried(DeliveryTry.of(one))) {
                this.papers.delivered(batch, letter, one, step);
            }
            if (letter.children().contains(child)) {
                this.steps.tell(step, "The %s to %s: %s on %s.".formatted(kind.words(), letter.name(),
                        one.outcome().words(), Days.said(one.on())));
            }
        }
        var own = batch.about(child);
        requireAnAnswer(own);
        batch.doneWhenSettled();
        return done(step, kind, own);
    }

    private static void requireAnAnswer(List<ParentLetter> own) {
        own.stream().filter((letter) -> letter.tries().isEmpty()).findFirst().ifPresent((letter) -> {
            throw new Refused("deliveries",
                    "Say what became of letter %d, to %s.".formatted(letter.number(), letter.name()));
        });
    }

    private AfterDelivery done(Step step, LetterKind kind, List<ParentLetter> own) {
        if (!own.stream().allMatch(ParentLetter::settled)) {
            return AfterDelivery.AGAIN;
        }
        var days = own.stream().map(ParentLetter::deliveredOn).filter(Objects::nonNull).sorted().toList();
        if (kind == LetterKind.OUTCOME) {
            outcomeTold(step, days.isEmpty() ? step.today() : days.get(days.size() - 1));
            return days.isEmpty() ? AfterDelivery.NOBODY_FOUND : AfterDelivery.DELIVERED;
        }
        if (days.isEmpty()) {
            this.period.nobodyFound(step);
            step.matter().at(Stage.FINAL_REPORT);
            return AfterDelivery.NOBODY_FOUND;
        }
        step.matter().letterDelivered(days.get(0));
        this.period.letterDelivered(step, days.get(days.size() - 1));
        step.matter().at(Stage.CHILD_TO_HEAR);
        return AfterDelivery.DELIVERED;
    }

    private void outcomeTold(Step step, LocalDate on) {
        step.matter().outcomeTold(on);
        this.deadlines.stop(step.child(), PreProceedingsClocks.OUTCOME_LETTER, Days.doneOn(on, step.now()));
    }

}
