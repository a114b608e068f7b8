package org.childjourney.transition;

import java.util.Locale;

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

    /** The tenant and group of its housing officers, such as housing-stroud. */
    public String tenant() {
        return "housing-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
