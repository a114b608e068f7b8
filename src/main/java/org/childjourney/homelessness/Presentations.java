package org.childjourney.homelessness;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.childjourney.calendar.Birthdays;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.Needed;
import org.childjourney.casefile.NewChild;
import org.childjourney.casefile.NewFamily;
import org.childjourney.casefile.PersonSought;
import org.childjourney.casefile.Refused;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.engine.SignedIn;
import org.childjourney.lifeevents.WhenKnown;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Young people who ask for help with somewhere to live, whichever authority they ask. A
 * presentation starts every clock.
 */
@Service
@Transactional
public class Presentations {

    private static final String HOUSING = "4";

    private static final int WORKED_WITH_FROM = 16;

    private final HomelessPresentations presentations;

    private final HousingApplications applications;

    private final JointAssessments assessments;

    private final Stays stays;

    private final JointWork work;

    private final WhenKnown whenKnown;

    private final Cases cases;

    private final Episodes episodes;

    private final Allocations allocations;

    private final Chronology chronology;

    private final Deadlines deadlines;

    private final SignedIn signedIn;

    private final Clock clock;

    Presentations(HomelessPresentations presentations, HousingApplications applications, JointAssessments assessments,
            Stays stays, JointWork work, WhenKnown whenKnown, Cases cases, Episodes episodes, Allocations allocations,
            Chronology chronology, Deadlines deadlines, SignedIn signedIn, Clock clock) {
        this.presentations = presentations;
        this.applications = applications;
        this.assessments = assessments;
        this.stays = stays;
        this.work = work;
        this.whenKnown = whenKnown;
        this.cases = cases;
        this.episodes = episodes;
        this.allocations = allocations;
        this.chronology = chronology;
        this.deadlines = deadlines;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Records a presentation to the district of the officer signed in, as the application
     * that it is, and finds or opens the young person's record. What the county knows of
     * them is not told.
     * @return the young person's case reference
     * @throws Refused if the officer belongs to no district, the young person is not 16
     * or 17, or a moment lies in the future
     */
    public CaseReference presentToHousing(RequestToHousing application) {
        var told = application.request();
        var now = this.clock.instant();
        var by = this.signedIn.userId();
        var district = District.ofGroups(this.signedIn.groups())
            .orElseThrow(() -> new Refused("presentedAt",
                    "Only a housing officer of a district council records this. " + "Record a contact instead."));
        var child = known(told, now, by);
        this.presentations.save(new HomelessPresentation(child, district, told, now, by));
        this.applications.save(new HousingApplication(child, district, told.presentedAt(), by,
                application.applicationReference(), told.reasonForLoss(), false));
        this.deadlines.start(child, HomelessClocks.HOUSING_REFERS, district.tenant(), told.presentedAt(),
                ClockFacts.none());
        this.chronology.add(child, told.presentedAt(), by,
                "The young person asked %s housing for help, %s. That is an application for housing, and children's services were told at once."
                    .formatted(district.words(), told.tonightAt().words()));
        return child;
    }

    /**
     * Records what the emergency duty team hears from a young person, of whom by day
     * nobody may know yet, and finds or opens their record.
     * @return the young person's case reference
     * @throws Refused if the young person is not 16 or 17, or a moment lies in the future
     */
    public CaseReference presentAtNight(RequestForHelp told) {
        var now = this.clock.instant();
        var by = this.signedIn.userId();
        var child = known(told, now, by);
        this.presentations.save(new HomelessPresentation(child, PresentedTo.EDT, told, now, by));
        this.chronology.add(child, told.presentedAt(), by,
                "The young person asked the emergency duty team for help, %s.".formatted(told.tonightAt().words()));
        return child;
    }

    private CaseReference known(RequestForHelp told, Instant now, String by) {
        Days.notInFuture("presentedAt", told.presentedAt(), now);
        requireAge(told);
        return find(told, by);
    }

    private static void requireAge(RequestForHelp told) {
        var day = WorkingCalendar.dateOf(told.presentedAt());
        if (!told.dateOfBirth().isBefore(day) || !Birthdays.hasAttained(told.dateOfBirth(), WORKED_WITH_FROM, day)) {
            throw new Refused("dateOfBirth",
                    "This child is under 16. Ring children's services now: a child of this age "
                            + "with nowhere to stay needs protection.");
        }
        if (Birthdays.hasAttained(told.dateOfBirth(), 18, day)) {
            throw new Refused("dateOfBirth", "This person is 18 or over. Take the application as an adult's. If they "
                    + "were ever looked after, ring our leaving care team as well.");
        }
    }

    private CaseReference find(RequestForHelp told, String by) {
        var known = this.cases
            .candidates(List.of(new PersonSought(told.givenName(), told.familyName(), told.dateOfBirth())))
            .get(0);
        if (known.size() == 1) {
            return known.get(0).reference();
        }
        var unknown = new NewChild(told.givenName(), told.familyName(), told.dateOfBirth(), null, told.sex(), null,
                List.of(), told.language(), false, told.communicationNeeds(), null, false, null, null, null, null);
        return this.cases.register(new NewFamily(null, List.of(unknown), List.of()), by).children().get(0);
    }

    /**
     * Begins the joint work with the presentation that waits to be taken up: a
     * district's, or else what a contact told the county. Starts the clocks that run from
     * it.
     */
    public Opened open(CaseReference child) {
        var presentation = waiting(child);
        var joint = this.assessments.save(new JointAssessment(child, presentation));
        presentation.takenUpIn(joint);
        var step = this.work.with(child, joint);
        var at = presentation.presentedAt();
        if (!this.episodes.isOpen(child)) {
            this.episodes.open(child, WorkingCalendar.dateOf(at), HOUSING);
        }
        this.deadlines.start(child, HomelessClocks.SAFE_TONIGHT, at);
        this.deadlines.start(child, HomelessClocks.JOINT_INTERVIEW, joint.district(), at, ClockFacts.none());
        startAssessmentClocks(child, joint);
        if (joint.askedHousingFirst()) {
            this.deadlines.start(child, HomelessClocks.POSITION, at);
        }
        this.work.tell(step, "The joint work of children's services and housing for a homeless young person began");
        return new Opened(joint.district(), seekers(joint), joint.untold() ? "COUNTY" : "TOLD");
    }

    private HomelessPresentation waiting(CaseReference child) {
        return this.presentations.findFirstByCaseReferenceAndJointAssessmentIdIsNullOrderByIdDesc(child.value())
            .orElseGet(() -> this.presentations.save(new HomelessPresentation(child, this.whenKnown.of(child),
                    this.clock.instant(), this.signedIn.userId())));
    }

    private void startAssessmentClocks(CaseReference child, JointAssessment joint) {
        this.deadlines.start(child, HomelessClocks.TARGET, joint.referralAt());
        this.deadlines.start(child, HomelessClocks.LONGEST, joint.referralAt());
        var born = this.cases.child(child).dateOfBirth();
        if (!WorkingCalendar.dateOf(joint.referralAt()).isBefore(Birthdays.attains(born, 17, 9))) {
            this.deadlines.start(child, HomelessClocks.CLOSE_TO_18, joint.referralAt());
        }
    }

    static String seekers(JointAssessment joint) {
        return joint.askedHousingFirst() ? "BOTH_SEEK" : "COUNTY_SEEKS";
    }

    /**
     * Children's services take the young person on.
     * @return the tenant of the district that acts with them
     * @throws Refused if the district is not the one that was asked, or the worker cannot
     * be allocated
     */
    public String accept(CaseReference child, Acceptance accepted) {
        var step = this.work.of(child);
        var joint = step.joint();
        var district = District.of(accepted.district());
        if (joint.askedHousingFirst()) {
            requireSameDistrict(joint, district);
        }
        else if (joint.untold()) {
            requireTold(accepted);
        }
        joint.accept(accepted, step.now(), step.by());
        if (!joint.askedHousingFirst()) {
            this.presentations.findByJointAssessmentIdOrderByIdDesc(joint.id())
                .stream()
                .filter((presentation) -> presentation.presentedTo() == null)
                .forEach((presentation) -> presentation.completed(accepted));
            this.applications.save(new HousingApplication(child, district, joint.presentedAt(), step.by(), null,
                    joint.reasonForLoss(), true));
        }
        this.deadlines.stop(child, HomelessClocks.HOUSING_REFERS, step.now());
        this.deadlines.concerns(child, HomelessClocks.JOINT_INTERVIEW, district.tenant());
        this.work.record(step, "accept-homelessness", accepted,
                "Children's services took the young person on. %s housing acts with them%s".formatted(district.words(),
                        Boolean.TRUE.equals(accepted.fromElsewhere())
                                ? ". The young person comes from " + accepted.otherAuthority() : ""));
        allocate(child, accepted.worker(), step.by());
        return district.tenant();
    }

    private static void requireSameDistrict(JointAssessment joint, District named) {
        var asked = District.of(joint.district());
        if (asked != named) {
            throw new Refused("district",
                    "The young person asked %s housing, which has taken their application and acts with us. Choose it."
                        .formatted(asked.words()));
        }
    }

    private static void requireTold(Acceptance accepted) {
        Needed.when(true, "presentedTo", accepted.presentedTo(), "Whom did they ask first?");
        Needed.when(true, "contact", accepted.contact(), "How can we reach them?");
        Needed.when(true, "lastSettledAddress", accepted.lastSettledAddress(), "Where did they last live?");
        Needed.when(true, "reasonForLoss", accepted.reasonForLoss(), "Why can they not stay there?");
        Needed.when(true, "tonightAt", accepted.tonightAt(), "Where were they when they asked?");
    }

    private void allocate(CaseReference child, String worker, String by) {
        var before = this.allocations.allocationOf(child, AllocationRole.LEAD);
        if (before.filter((allocation) -> worker.equals(allocation.worker())).isEmpty()) {
            this.allocations.allocate(child, worker, before.isPresent() ? "TSPROC" : "FCONTA", null, by);
        }
    }

    /**
     * Takes in that the young person asks for help again while the joint work goes on:
     * the search for somewhere safe tonight is open again.
     */
    public Opened presentedAgain(CaseReference child) {
        var step = this.work.of(child);
        var presentation = waiting(child);
        presentation.takenUpIn(step.joint());
        this.deadlines.start(child, HomelessClocks.SAFE_TONIGHT, presentation.presentedAt());
        this.work.tell(step, "The young person asked for help again while the joint work goes on");
        return new Opened(step.joint().district(), seekers(step.joint()), null);
    }

    /**
     * Records what a new presentation means. Where what was decided no longer holds, a
     * new round begins with its own clocks.
     * @return how far back it leads, and the district that acts now
     */
    public Retaken takeUpAgain(CaseReference child, NewPresentation taken) {
        var step = this.work.of(child);
        var joint = step.joint();
        var district = District.of(taken.district());
        var presentation = this.presentations.findByJointAssessmentIdOrderByIdDesc(joint.id()).get(0);
        var movedIn = this.stays.findByJointAssessmentIdOrderByIdDesc(joint.id())
            .stream()
            .filter(Stay::settled)
            .findFirst()
            .map((stay) -> WorkingCalendar.dateOf(stay.since()));
        presentation.taken(taken.taken());
        joint.moveTo(district);
        var back = joint.presentedAgain(presentation, taken, movedIn.orElse(null));
        this.deadlines.stop(child, HomelessClocks.HOUSING_REFERS, step.now());
        if (back != JointAssessment.Back.NOWHERE) {
            startAssessmentClocks(child, joint);
            this.deadlines.stop(child, HomelessClocks.DECLINE_REVIEW, step.now());
        }
        if (back == JointAssessment.Back.TO_THE_INTERVIEW) {
            this.deadlines.start(child, HomelessClocks.JOINT_INTERVIEW, district.tenant(), presentation.presentedAt(),
                    ClockFacts.none());
        }
        this.work.record(step, "accept-new-presentation", taken,
                "The new request for help was taken up: %s. %s".formatted(taken.taken().words(), taken.whatHappened()));
        return new Retaken(back.name(), district.tenant());
    }

    /** When the time to plan for 18 has come: at 17 years and 9 months. */
    @Transactional(readOnly = true)
    public Instant closeToEighteen(CaseReference child) {
        return WorkingCalendar.startOf(Birthdays.attains(this.cases.child(child).dateOfBirth(), 17, 9));
    }

    /** What the model needs of a presentation to find its way. */
    public record Opened(String district, String place, String asked) {

        /** As routing variables. */
        public Map<String, Object> routing() {
            var routing = new HashMap<String, Object>();
            routing.put("district", this.district);
            routing.put("place", this.place);
            if (this.asked != null) {
                routing.put("answer", this.asked);
            }
            return routing;
        }

    }

    /** How far back a new presentation leads, and with which district. */
    public record Retaken(String back, String district) {
    }

}
