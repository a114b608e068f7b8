package org.childjourney.referral;

/** Where a child is accommodated at once, by its code in the looked-after return. */
public enum PlacementType {

    /** With a foster carer. */
    U6("with a foster carer"),

    /** With a relative or friend who fosters. */
    U3("with a relative or friend who fosters"),

    /** Children's home. */
    K2("children's home"),

    /** Supported accommodation registered with Ofsted, 16 or 17 only. */
    K3("supported accommodation registered with Ofsted, 16 or 17 only"),

    /** Temporary accommodation of up to 7 days. */
    T4("temporary accommodation of up to 7 days");

    private final String words;

    PlacementType(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
