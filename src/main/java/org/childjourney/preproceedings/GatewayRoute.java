package org.childjourney.preproceedings;

/** How a child comes to the legal gateway. */
public enum GatewayRoute {

    /** A child protection review asked for it. */
    CP_REVIEW("a child protection review asked for it"),
    /** A plan does not bring the change that the child needs. */
    PLAN_NOT_WORKING("the plan does not bring the change that the child needs"),
    /** An assessment recommends it. */
    ASSESSMENT("an assessment recommends it"),
    /** The child is not born yet. */
    UNBORN("there are worries about a child who is not born yet"),
    /** The child needs a protection plan for another time. */
    REPEAT_PLAN("the child needs a protection plan again"),
    /** An emergency. */
    EMERGENCY("there is an emergency"),
    /** A court directed an investigation under section 37 of the Children Act 1989. */
    COURT_SECTION_37("a court directed an investigation (Children Act 1989 section 37)"),
    /** A case between parents in a private law court. */
    PRIVATE_LAW("a case between the parents is in court"),
    /** Another reason. */
    OTHER("there is another reason");

    private final String words;

    GatewayRoute(String words) {
        this.words = words;
    }

    /** How a sentence goes on after "because". */
    public String words() {
        return this.words;
    }

}
