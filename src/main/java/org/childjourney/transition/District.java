package org.childjourney.transition;

/** A district housing authority. */
public enum District {

    /** Cheltenham. */
    CHELTENHAM("Cheltenham"),
    /** Cotswold. */
    COTSWOLD("Cotswold"),
    /** Forest of Dean. */
    FOREST_OF_DEAN("Forest of Dean"),
    /** Gloucester. */
    GLOUCESTER("Gloucester"),
    /** Stroud. */
    STROUD("Stroud"),
    /** Tewkesbury. */
    TEWKESBURY("Tewkesbury"),
    /** Outside the county. */
    ELSEWHERE("a district outside the county");

    private final String words;

    District(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
