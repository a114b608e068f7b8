package org.childjourney.lifeevents;

/** The duty of the Care Act 2014 on which adult services are asked. */
public enum CareActSection {

    /** Section 9: an assessment of needs for care and support. */
    S9("an assessment of needs (Care Act section 9)"),
    /** Section 42: enquiries to protect an adult. */
    S42("protection as an adult (Care Act section 42)"),
    /** Section 58: a child's needs assessment before 18. */
    S58("the move to adulthood (Care Act section 58)");

    private final String words;

    CareActSection(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
