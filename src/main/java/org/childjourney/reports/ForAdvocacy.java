package org.childjourney.reports;

import java.util.List;

/**
 * What a module has to say about advocates, for the report on voice and advocacy: every
 * bean of this type takes part, in the order of its
 * {@link org.springframework.core.annotation.Order}. It is asked within a transaction
 * that only reads.
 */
public interface ForAdvocacy {

    /** Offers of an advocate in the period. */
    Advocates advocates(Period period);

    /**
     * Offers of an advocate. Whoever is asked for consent to be referred to one is in the
     * consent record, is counted there and is left out here.
     *
     * @param offered how often an advocate was offered
     * @param answered for how many of these it is on record what was answered
     * @param wanted how many of these wanted one
     * @param figures what else the module knows; ids that no other module uses
     */
    record Advocates(long offered, long answered, long wanted, List<Figure> figures) {

        /** Where every offer is in the consent record. */
        public static Advocates inTheConsentRecord(List<Figure> figures) {
            return new Advocates(0, 0, 0, figures);
        }

    }

}
