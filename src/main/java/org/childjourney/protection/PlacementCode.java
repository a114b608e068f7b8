package org.childjourney.protection;

/**
 * Where a child lives whom the council accommodates, as the national return codes it.
 */
public enum PlacementCode {

    /** Foster placement with relative or friend, long term. */
    U1("with relatives or friends who foster"),
    /** Foster placement with relative or friend, not long term. */
    U3("with relatives or friends for now"),
    /** Placement with other foster carer. */
    U6("with a foster carer"),
    /** Children's home. */
    K2("in a children's home"),
    /** Supported accommodation. */
    K3("in supported accommodation"),
    /** NHS or health trust establishment. */
    R2("in hospital"),
    /** Placed with own parents. */
    P1("with their own parents"),
    /** Other placement. */
    Z1("somewhere else");

    private final String words;

    PlacementCode(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
