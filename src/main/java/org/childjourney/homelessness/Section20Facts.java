package org.childjourney.homelessness;

import java.util.Map;

/**
 * The facts on which the decision table {@code s20-duty} settles what is owed, each
 * assessed or not yet.
 */
record Section20Facts(Known under18, Known relevantChild, Known unaccompanied, Known inNeed,
        Known requiresAccommodation, Known section20Cause, Known advisedDecline) {

    static Section20Facts of(JointAssessment joint, boolean adult) {
        return new Section20Facts(adult ? Known.NO : Known.YES, known(joint.relevantChild()),
                joint.interviewedOnAsylum() ? yes(joint.unaccompanied()) : Known.NOT_YET, known(joint.inNeed()),
                known(joint.requiresAccommodation()), known(joint.causeFound()), yes(joint.hasValidlyDeclined()));
    }

    private static Known known(Known assessed) {
        return (assessed != null) ? assessed : Known.NOT_YET;
    }

    private static Known yes(boolean fact) {
        return fact ? Known.YES : Known.NO;
    }

    Map<String, Object> asked() {
        return Map.of("under18", this.under18.name(), "relevantChild", this.relevantChild.name(), "unaccompanied",
                this.unaccompanied.name(), "inNeed", this.inNeed.name(), "requiresAccommodation",
                this.requiresAccommodation.name(), "section20Cause", this.section20Cause.name(), "advisedDecline",
                this.advisedDecline.name());
    }

}
