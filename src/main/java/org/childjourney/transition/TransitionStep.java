package org.childjourney.transition;

/** A step on the way to adulthood at which somebody wrote something. */
enum TransitionStep {

    /** Came back. */
    RETURN("Came back"),
    /** Asked for help again. */
    FURTHER_REQUEST("Asked for help again"),
    /** Advice. */
    ADVICE("Advice"),
    /** Personal adviser named. */
    ADVISER_NAMED("Personal adviser named"),
    /** First meeting with the personal adviser. */
    ADVISER_INTRODUCED("First meeting with the personal adviser"),
    /** Assessment of needs. */
    NEEDS("Assessment of needs"),
    /** Pathway plan. */
    PLAN("Pathway plan"),
    /** Decision on the pathway plan. */
    AGREEMENT("Decision on the pathway plan"),
    /** Review of the pathway plan. */
    REVIEW("Review of the pathway plan"),
    /** Contact. */
    CONTACT("Contact"),
    /** Contact during a pause. */
    LIGHT_CONTACT("Contact during a pause"),
    /** Documents and accounts. */
    DOCUMENTS("Documents and accounts"),
    /** Staying put. */
    STAYING_PUT("Staying put"),
    /** Housing plan. */
    HOUSING("Housing plan"),
    /** Plan for education and work. */
    EDUCATION_PLAN("Plan for education and work"),
    /** Adult services. */
    ADULT_SERVICES("Adult services"),
    /** Plans for leave to remain. */
    IMMIGRATION("Plans for leave to remain"),
    /** Plan on a page. */
    PLAN_ON_A_PAGE("Plan on a page"),
    /** Money from the birthday on. */
    BENEFITS("Money from the birthday on"),
    /** Last review before 18. */
    FINAL_REVIEW("Last review before 18"),
    /** The 18th birthday. */
    EIGHTEENTH_BIRTHDAY("The 18th birthday"),
    /** Around a birthday. */
    SNAPSHOT("Around a birthday"),
    /** After 21. */
    AFTER_21("After 21"),
    /** Offer of support. */
    OFFER("Offer of support"),
    /** Plan for the ending. */
    ENDING("Plan for the ending"),
    /** Crisis. */
    CRISIS("Crisis"),
    /** My Safety Meeting. */
    SAFETY_MEETING("My Safety Meeting"),
    /** Contact in custody. */
    CUSTODY("Contact in custody"),
    /** Home after custody. */
    RELEASE("Home after custody"),
    /** Search. */
    SEARCH("Search"),
    /** Referral as homeless. */
    HOMELESS("Referral as homeless"),
    /** The district's answer. */
    DISTRICT_ANSWER("Answer of the district"),
    /** Homelessness. */
    HOMELESS_OUTCOME("Homelessness"),
    /** Visit to a new home. */
    NEW_HOME("Visit to a new home"),
    /** Move out of an unsuitable home. */
    MOVE("Move out of an unsuitable home"),
    /** Young parent. */
    PARENT("Young parent"),
    /** Human rights assessment. */
    HUMAN_RIGHTS("Human rights assessment"),
    /** Death. */
    DEATH("Death"),
    /** What stands in the way. */
    BARRIERS("What stands in the way"),
    /** Next step. */
    STEP("Next step"),
    /** What came of the step. */
    STEP_REVIEW("What came of the step"),
    /** Panel. */
    PANEL("Panel"),
    /** Virtual school. */
    VIRTUAL_SCHOOL("Virtual school"),
    /** Thirteen weeks. */
    SUSTAINED("Thirteen weeks");

    private final String words;

    TransitionStep(String words) {
        this.words = words;
    }

    String words() {
        return this.words;
    }

}
