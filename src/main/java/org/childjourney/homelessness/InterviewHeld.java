package org.childjourney.homelessness;

import java.time.Instant;

import org.childjourney.casefile.Needed;

/**
 * The joint interview as the social worker records it.
 *
 * @param heldAt when it was held
 * @param withOfficer the housing officer who was there
 * @param whyNotAtHome why they cannot live at home
 * @param parentContacted whether a parent was spoken to
 * @param parentView what the parent says
 * @param whyNoParent why no parent was spoken to
 * @param canReturn whether they can go back home
 * @param found what was found
 * @param harmSuspected whether significant harm is suspected
 * @param harmReason what the risk is
 * @param exploitationSigns whether there are signs of exploitation
 * @param exploitationDetail which signs
 * @param abuseSuffered whether a partner or somebody at home abused them
 * @param maracDecision what is decided about MARAC and a refuge
 * @param bailOrDischarge whether police bail or leaving hospital decides where they can
 * go
 * @param bailOrDischargePlan what is agreed with the police or the ward
 * @param babyOrChild whether they are pregnant or have a child with them
 * @param leavingCustody whether they are leaving custody
 * @param unaccompanied whether they seek asylum unaccompanied
 * @param educationAndHealth their education, work and health
 * @param inTheirWords what they want, in their own words
 */
public record InterviewHeld(Instant heldAt, String withOfficer, String whyNotAtHome, ParentContact parentContacted,
        String parentView, String whyNoParent, CanReturn canReturn, InterviewFinding found, boolean harmSuspected,
        String harmReason, boolean exploitationSigns, String exploitationDetail, boolean abuseSuffered,
        String maracDecision, boolean bailOrDischarge, String bailOrDischargePlan, boolean babyOrChild,
        boolean leavingCustody, boolean unaccompanied, String educationAndHealth, String inTheirWords) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public InterviewHeld {
        Needed.when(parentContacted == ParentContact.YES, "parentView", parentView, "What does the parent say?");
        Needed.when(parentContacted == ParentContact.NO || parentContacted == ParentContact.UNSAFE, "whyNoParent",
                whyNoParent, "Why not?");
        Needed.when(harmSuspected, "harmReason", harmReason, "What is the risk, and who keeps them safe meanwhile?");
        Needed.when(exploitationSigns, "exploitationDetail", exploitationDetail, "Which?");
        Needed.when(abuseSuffered, "maracDecision", maracDecision, "What is decided about MARAC, and about a refuge?");
        Needed.when(bailOrDischarge, "bailOrDischargePlan", bailOrDischargePlan,
                "Which conditions or which discharge, and what is agreed with the police or the ward?");
    }

}
