package org.childjourney.preproceedings;

import java.time.LocalDate;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.deadlines.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The application for a care or supervision order of one child: prepared before a birth,
 * held back while the law does not allow it, issued by the court.
 */
@Service
@Transactional
public class Applications {

    private final Steps steps;

    private final LegalAccounts accounts;

    private final Outcomes outcomes;

    private final OrderAge orderAge;

    private final LettersOfFamily letters;

    private final Cases cases;

    private final Deadlines deadlines;

    Applications(Steps steps, LegalAccounts accounts, Outcomes outcomes, OrderAge orderAge, LettersOfFamily letters,
            Cases cases, Deadlines deadlines) {
        this.steps = steps;
        this.accounts = accounts;
        this.outcomes = outcomes;
        this.orderAge = orderAge;
        this.letters = letters;
        this.cases = cases;
        this.deadlines = deadlines;
    }

    /**
     * What the application still waits for. Nothing can be issued before a birth; family
     * group decision making comes first where the duty is in force.
     */
    public ReadyToIssue prepare(CaseReference child) {
        var step = this.steps.of(child);
        if (this.cases.child(child).unborn()) {
            step.matter().at(Stage.BIRTH);
            return ReadyToIssue.BIRTH;
        }
        this.outcomes.issueIsNext(step,
                step.matter().outcomeOn().isBefore(bornOn(child)) ? bornOn(child) : step.matter().outcomeOn());
        if (this.outcomes.fgdmOwed(step)) {
            step.matter().at(Stage.FGDM_OWED);
            return ReadyToIssue.FGDM;
        }
        step.matter().at(Stage.ISSUE);
        return ReadyToIssue.READY;
    }

    private LocalDate bornOn(CaseReference child) {
        return this.cases.child(child).dateOfBirth();
    }

    /**
     * Records what is ready for the birth.
     * @return whether the child has been born since
     */
    public ReadyToIssue prepared(CaseReference child, BirthPreparation preparation) {
        var step = this.steps.of(child);
        this.accounts.keep(step, "prepare-for-birth", preparation);
        this.steps.tell(step, "The application is prepared for the birth; the birth plan is agreed with: "
                + preparation.birthPlanAgreedWith());
        if (!this.cases.child(child).unborn()) {
            return ReadyToIssue.BORN;
        }
        step.matter().at(Stage.WAITING_FOR_BIRTH);
        return ReadyToIssue.BIRTH;
    }

    /**
     * Records what came of the application. The court's time begins with the day of
     * issue, which is the first.
     * @throws Refused if the child is not born, no order can be made at that age, family
     * group decision making is owed, a parent may lack capacity and the Official
     * Solicitor was not told, or a day cannot be
     */
    public IssueAnswer answer(CaseReference child, Issue issue) {
        var step = this.steps.of(child);
        if (issue.answer() == IssueAnswer.NOT_ISSUED) {
            this.accounts.keep(step, "issue-proceedings", issue);
            step.matter().at(Stage.RECONSIDER);
            this.steps.tell(step, "The application was not made: " + issue.notIssuedBecause());
            return issue.answer();
        }
        requireThatTheLawAllowsIt(step, issue);
        this.accounts.keep(step, "issue-proceedings", issue);
        this.deadlines.stop(child, PreProceedingsClocks.ISSUE, Days.doneOn(issue.issuedOn(), step.now()));
        this.deadlines.stop(child, PreProceedingsClocks.FGDM, Days.doneOn(issue.issuedOn(), step.now()));
        var dayOne = WorkingCalendar.startOf(issue.issuedOn());
        this.deadlines.start(child, PreProceedingsClocks.DAY_2, dayOne);
        this.deadlines.start(child, PreProceedingsClocks.CMH, dayOne);
        var disposal = this.deadlines.start(child, PreProceedingsClocks.TWENTY_SIX_WEEKS, dayOne);
        step.matter().court().issued(issue, WorkingCalendar.dateOf(disposal.dueAt()));
        step.matter().at(Stage.COURT_DIRECTIONS);
        this.steps.tell(step, "The court issued the application on %s (%s, %s). Our plan for the child: %s."
            .formatted(Days.said(issue.issuedOn()), issue.court(), issue.courtReference(), issue.carePlan().words()));
        return issue.answer();
    }

    private void requireThatTheLawAllowsIt(Step step, Issue issue) {
        if (this.cases.child(step.child()).unborn()) {
            throw new Refused("answer", "No application can be issued before the child is born. Record the birth "
                    + "first, with \"Record a change\".");
        }
        Days.notInFuture("issuedOn", issue.issuedOn(), step.today());
        Days.inOrder("issuedOn", bornOn(step.child()), issue.issuedOn(),
                "No application can be issued before the child is born. Check the day.");
        Days.inOrder("issuedOn", step.matter().outcomeOn(), issue.issuedOn(),
                "The application comes after it was decided, on %s. Check the day."
                    .formatted(Days.said(step.matter().outcomeOn())));
        this.orderAge.require(step.child(), "answer", issue.issuedOn(), issue.married());
        if (this.outcomes.fgdmOwed(step)) {
            throw new Refused("answer", "Family group decision making comes before an application (Children Act 1989 "
                    + "section 31ZA). Hold it, or ask the head of service whether it would not be in the child's "
                    + "best interests.");
        }
        if (this.letters.someoneMayLackCapacity(step.matter()) && issue.officialSolicitorToldOn() == null) {
            throw new Refused("officialSolicitorToldOn",
                    "A parent may not have the capacity to take part in court. Say when the Official Solicitor was "
                            + "told.");
        }
    }

}
