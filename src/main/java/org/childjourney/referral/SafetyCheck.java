package org.childjourney.referral;

import org.childjourney.casefile.Needed;

/**
 * Whether the child is safe now, and how that is known.
 */
public record SafetyCheck(boolean immediateProtection, String protectionReason, boolean homelessTonight,
        String homelessCircumstances, String childCurrentLocation, String childsWords, String safetyRationale) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public SafetyCheck {
        Needed.when(immediateProtection, "protectionReason", protectionReason,
                "What makes it urgent, and what has been done so far to keep the child safe?");
        Needed.when(homelessTonight, "homelessCircumstances", homelessCircumstances,
                "Where did they stay last night, and why can they not stay there tonight?");
    }

}
