package org.childjourney.lookedafter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.childjourney.casefile.Days;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What was done in the child's care, the latest first, in the words of those who did it.
 */
@Component
@Order(445)
class CareHistorySection implements RecordSection {

    private static final int LATEST = 60;

    private final CareAccounts accounts;

    private final CodeSets codes;

    CareHistorySection(CareAccounts accounts, CodeSets codes) {
        this.accounts = accounts;
        this.codes = codes;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var items = this.accounts.latest(child, LATEST).stream().map(this::item).toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(Section.timeline("What was done in care", items));
    }

    private Section.Item item(CareAccount account) {
        return switch (CareStep.valueOf(account.step())) {
            case ACCOMMODATION_DECISION -> told(account, AccommodationDecision.class, "Request for accommodation",
                    (decided) -> lines(decided.decision().words(), decided.rationale(),
                            named("Other ways considered", decided.alternatives()),
                            named("What is sought", decided.whatIsSought()), named("Needed by", decided.neededBy()),
                            named("The family was told", decided.familyTold()),
                            named("The child said", decided.childsWords())));
            case START_OF_ACCOMMODATION ->
                told(account, StartOfAccommodation.class, "Moved in", (started) -> lines(started.childTold(),
                        named("Agreed by", started.agreedBy()), named("The child said", started.childsWords())));
            case ACCEPTANCE -> told(account, CareAcceptance.class, "Care taken over",
                    (taken) -> lines(taken.whyNot(), named("The child was told", taken.childTold()),
                            named("A care plan before the placement", taken.carePlanReady())));
            case NEWS -> told(account, CareNews.class, "Handed over again",
                    (news) -> lines(news.whatIsNew(), news.rationale(), switch (news.decision()) {
                        case NOTED -> null;
                        case PLACE_NEEDED -> named("Another place is needed by", news.neededBy());
                        case STRATEGY_DISCUSSION -> "A strategy discussion was asked for.";
                    }));
            case VISIT -> told(account, CareVisit.class, "Visit", CareHistorySection::visit);
            case UNSEEN_CHILD -> told(account, UnseenChild.class, "Not seen twice",
                    (decided) -> lines(decided.nextVisit(), decided.rationale()));
            case REVIEW -> told(account, CareReview.class, "Review", this::review);
            case CARE_PLAN -> told(account, CarePlan.class, "Care plan", this::plan);
            case PLAN_GIVEN -> told(account, GivenPlan.class, "The child and their plan", (given) -> given.given()
                    ? lines("Given %s.".formatted(given.how().words()), named("The child said", given.childSaid()))
                    : given.whyNot());
            case HEALTH -> told(account, HealthAssessment.class, "Health assessment",
                    (health) -> lines(health.findings(), named("The child said", health.childsView()),
                            named("Immunisations up to date", health.immunisationsUpToDate()),
                            named("Teeth checked on", health.dentalCheckOn()), health.whyNot()));
            case EDUCATION ->
                told(account, EducationPlan.class, "Personal education plan", CareHistorySection::education);
            case PARENTS_ASSESSMENT -> told(account, ParentsAssessment.class, "How the child lives with parents",
                    (parents) -> lines(parents.analysis(), named("Recommended", parents.recommendation().words()),
                            named("The child said", parents.childsWords()),
                            named("The parents say", parents.parentsView()),
                            named("Changed at home", parents.changeAtHome()),
                            named("How safe the child is", parents.safety())));
            case SEARCH_REPORT -> told(account, SearchReport.class, "Search for a place",
                    (report) -> lines(report.report(), named("The child was told", report.childTold()),
                            report.whyThisPlace(), named("Free from", report.availableFrom()),
                            named("Not registered because", report.whyUnregistered()), report.whyNotNeeded()));
            case SEARCH_ASKED_AGAIN ->
                told(account, AskedAgain.class, "A place was asked for again", AskedAgain::whatIsNew);
            case UNREGISTERED_OVERRIDE ->
                told(account, UnregisteredOverride.class, "The director on a home not registered",
                        (decided) -> lines(decided.rationale(), decided.howKeptSafe(), decided.searchGoesOn()));
            case UNREGISTERED_DECISION -> told(account, UnregisteredDecision.class, "The director's weekly decision",
                    (decided) -> lines(decided.rationale(), decided.howKeptSafe(), decided.whatIsDone(),
                            named("The child said", decided.childsWords())));
            case MOVE -> told(account, Move.class, "Move",
                    (move) -> lines(move.howPrepared(), named("The child said", move.childsWords()), move.whyNot()));
            case PROPOSED_END -> told(account, ProposedEnd.class, "End of care proposed or reported",
                    (end) -> lines(end.why(), named("Where the child lives or will live", end.livesNow()),
                            named("How suitable it is", end.suitability()), named("Support", end.support()),
                            named("The child said", end.childsWords())));
            case END_DECISION ->
                told(account, EndDecision.class, "Decision on the end of care", EndDecision::rationale);
            case END_NOT_YET ->
                told(account, ConfirmedEnd.class, "The end of care did not happen", ConfirmedEnd::whyNot);
            case AFTER_CARE -> told(account, AfterCare.class, "After care",
                    (after) -> lines(after.whatHappened(), named("Supported by", after.supportedBy())));
            case DISPUTE_RAISED -> told(account, RaisedDispute.class, "Formal dispute raised",
                    (raised) -> lines(raised.matter(), named("To answer first", raised.level().words()),
                            named("Tried before", raised.triedBefore()), named("Has to happen", raised.wanted()),
                            named("The child said", raised.childsView())));
            case DISPUTE_ANSWER -> told(account, DisputeAnswer.class, "Answer to the dispute",
                    (answer) -> lines(answer.answer(), answer.actions()));
            case DISPUTE_CONSIDERED -> told(account, ConsideredAnswer.class, "The reviewing officer on the answer",
                    (considered) -> lines(
                            considered.why(), (considered.nextLevel() != null)
                                    ? named("To answer next", considered.nextLevel().words()) : null,
                            named("Referred to Cafcass", considered.cafcassReference())));
            case IRO_CONTACT -> told(account, IroContact.class, "The reviewing officer in touch with the child",
                    (contact) -> lines(named("How", contact.means().words()),
                            named("The child said", contact.childsWords()), contact.whatFollows()));
        };
    }

    private static String visit(CareVisit visit) {
        return lines(
                visit.childSeen()
                        ? visit.seenAlone() ? "The child was seen alone."
                                : "The child was seen, not alone: " + visit.whyNotAlone()
                        : "The child was not seen: " + visit.whyNotSeen(),
                visit.report(), named("The child said", visit.childsWords()),
                named("Seen where the child sleeps", visit.bedroomSeen()), named("The carers say", visit.carersView()),
                named("Health and education", visit.healthAndEducation()), named("Family time", visit.familyTime()),
                named("Has to change", visit.whatMustChange()), named("At risk", visit.riskReason()));
    }

    private String review(CareReview review) {
        var decisions = review.decisions()
            .stream()
            .map((decision) -> "%s: %s, by %s".formatted(decision.action(), decision.owner(),
                    Days.said(decision.due())))
            .collect(Collectors.joining("\n"));
        return lines(review.summary(),
                named("How the child took part",
                        this.codes.said(CodeSet.REVIEW_PARTICIPATION, review.participation(), review.heldOn())),
                named("The child said", review.childsWords()), named("Not heard because", review.whyNotHeard()),
                named("There", people(review.attended())),
                named("The reviewing officer spoke to the child on", review.iroSpokeOn()),
                named("The reviewing officer did not speak to the child", review.whyIroDidNotSpeak()),
                named("Planned for good", permanence(review.permanencePlan(), review.heldOn())),
                named("To live here until 18", review.untilEighteen()),
                named("Has to change in the plan", review.whatMustChange()),
                named("Considered that care may end", review.ceasingConsidered()), decisions,
                named("Next review", review.nextReviewOn()));
    }

    private String plan(CarePlan plan) {
        return lines(plan.aim(), named("Planned for good", permanence(plan.permanencePlan(), plan.preparedOn())),
                named("This home", plan.home()), named("Health", plan.health()), named("Education", plan.education()),
                named("Identity", plan.identity()), named("Family time", plan.familyTime()),
                named("If it does not work", plan.contingency()),
                named("The parents agree", inWords(plan.parentsAgree().name())),
                named("The parents say", plan.parentsView()));
    }

    private String permanence(String code, LocalDate on) {
        return (code != null) ? this.codes.said(CodeSet.PERMANENCE_PLAN, code, on) : null;
    }

    private static String people(List<String> codes) {
        return codes.isEmpty() ? null
                : codes.stream().map(CareHistorySection::inWords).collect(Collectors.joining(", "));
    }

    private static String inWords(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String education(EducationPlan plan) {
        return lines(plan.school(), named("Worked on by", people(plan.attended())),
                named("The child said", plan.childsWords()),
                plan.targets()
                    .stream()
                    .map((target) -> target.target() + " (" + target.helper() + ")")
                    .collect(Collectors.joining("\n")),
                named("The pupil premium is for", plan.pupilPremium()),
                named("The next term ends on", plan.nextTermEndsOn()), plan.whyNot());
    }

    private <T extends Record> Section.Item told(CareAccount account, Class<T> type, String title, Telling<T> telling) {
        return new Section.Item(title, telling.of(this.accounts.read(account, type)),
                WorkingCalendar.startOf(account.happenedOn()));
    }

    private static String named(String name, String value) {
        return (value != null) ? name + ": " + value : null;
    }

    private static String named(String name, LocalDate day) {
        return (day != null) ? name + ": " + Days.said(day) : null;
    }

    private static String named(String name, Boolean answer) {
        return (answer != null) ? name + ": " + (answer ? "yes" : "no") : null;
    }

    private static String lines(String... parts) {
        var told = Stream.of(parts).filter((part) -> part != null && !part.isBlank()).toList();
        return told.isEmpty() ? null : String.join("\n", told);
    }

    @FunctionalInterface
    private interface Telling<T> {

        String of(T account);

    }

}
