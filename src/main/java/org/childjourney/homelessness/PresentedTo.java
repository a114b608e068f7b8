package org.childjourney.homelessness;

/** Whom a young person asked first. */
public enum PresentedTo {

    /** The county's front door. */
    COUNTY_FRONT_DOOR("the county's front door"),
    /** The emergency duty team. */
    EDT("the emergency duty team"),
    /** Cheltenham housing. */
    CHELTENHAM("Cheltenham housing"),
    /** Cotswold housing. */
    COTSWOLD("Cotswold housing"),
    /** Forest of Dean housing. */
    FOREST_OF_DEAN("Forest of Dean housing"),
    /** Gloucester housing. */
    GLOUCESTER("Gloucester housing"),
    /** Stroud housing. */
    STROUD("Stroud housing"),
    /** Tewkesbury housing. */
    TEWKESBURY("Tewkesbury housing"),
    /** Another authority. */
    OTHER_LA("another authority"),
    /** A charity or other voluntary service. */
    VOLUNTARY("a voluntary service");

    private final String words;

    PresentedTo(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
