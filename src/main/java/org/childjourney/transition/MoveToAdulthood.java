package org.childjourney.transition;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * What happened on the 18th birthday.
 *
 * @param adviserLeads whether the personal adviser leads
 * @param careEnded reason code of the looked-after return
 * @param benefitsLive whether the money is there
 * @param homeReady whether the home is there
 * @param notReady what is not ready, null where it is not asked
 * @param protectionOpen whether a protection plan or enquiry is open
 * @param adultSafeguarding who in adult safeguarding has accepted, null where it is not
 * asked
 * @param adultSafeguardingOn when adult safeguarding accepted, null where it is not asked
 * @param youngPersonsWords their own words
 */
public record MoveToAdulthood(boolean adviserLeads, String careEnded, boolean benefitsLive, boolean homeReady,
        String notReady, boolean protectionOpen, String adultSafeguarding, LocalDate adultSafeguardingOn,
        String youngPersonsWords) {

    /**
     * Refuses what leaves a question open that its other answers raise, and answers that
     * contradict each other.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public MoveToAdulthood {
        Needed.when(protectionOpen, "adultSafeguarding", adultSafeguarding,
                "Who in adult safeguarding (MASH) has accepted?");
        Needed.when(protectionOpen, "adultSafeguardingOn", adultSafeguardingOn, "When?");
        Needed.tickedWhen(true, "adviserLeads", adviserLeads, "The personal adviser leads from today");
        Needed.when(!benefitsLive || !homeReady, "notReady", notReady, "What is not ready, and who sees to it today?");
    }

}
