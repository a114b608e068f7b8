package org.childjourney.childinneed;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Days;
import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;

/**
 * What is agreed before a child protection plan ends and a child in need plan takes its
 * place: nobody steps down into nothing.
 *
 * @param decidedOn the day of the review conference that decided it: the last day of the
 * child protection plan and the first of the child in need plan
 * @param meetingBookedFor for when the first child in need meeting is booked
 * @param invited who is asked to it: of the family, and of those who work with the child
 * @param draftPlan the child in need plan as drafted for that meeting
 * @param consent what the family answered; a refusal goes to the team manager and does
 * not keep the protection plan open
 * @param primaryNeed code N1 to N8 of the census
 * @param visitsEveryWorkingDays how often, in working days, the protection plan asked for
 * a visit, 20 at the most: so it goes on until the first meeting is held
 * @param lastVisitOn when the child was last seen under the protection plan, from which
 * the next visit is counted; null counts from the decision
 */
public record StepDown(LocalDate decidedOn, LocalDate meetingBookedFor, List<Invited> invited, String draftPlan,
        FamilyConsent consent, String primaryNeed, int visitsEveryWorkingDays, LocalDate lastVisitOn) {

    /**
     * Refuses to step down before all of it is ready.
     * @throws Refused naming what is missing
     */
    public StepDown {
        invited = Needed.listOf(invited);
        Needed.when(true, "decidedOn", decidedOn, "When did the conference decide?");
        Needed.when(true, "meetingBookedFor", meetingBookedFor, "For when is the first child in need meeting booked?");
        Needed.when(true, "invited", invited, "Who is invited to the first meeting?");
        Needed.when(true, "draftPlan", draftPlan, "What is in the draft of the child in need plan?");
        Needed.when(true, "consent", consent, "Does the family agree to a child in need plan?");
        Needed.when(true, "primaryNeed", primaryNeed, "What is the child's primary need?");
        if (consent.open()) {
            throw new Refused("consent", "Ask the family whether they agree to a child in need plan before the "
                    + "protection plan ends, and record what they said. If they do not agree, the team manager decides.");
        }
        if (invited.stream().noneMatch(Invited::family)) {
            throw new Refused("invited", "Invite the family too: a plan is made with them. Add who of them is asked.");
        }
        if (invited.stream().allMatch(Invited::family)) {
            throw new Refused("invited",
                    "Invite somebody who works with the child or the family, such as the school or the health visitor.");
        }
        Days.inOrder("meetingBookedFor", decidedOn, meetingBookedFor,
                "The first meeting is held after the conference. Check the day.");
        Days.inOrder("lastVisitOn", lastVisitOn, decidedOn, "The last visit was before the conference. Check the day.");
    }

}
