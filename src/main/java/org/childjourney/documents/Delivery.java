package org.childjourney.documents;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * What became of giving a document to the person it is for.
 *
 * @param outcome what became of it
 * @param how in which way it was given or sent
 * @param on the day
 * @param note what is done now, needed when the person does not have it; may be null
 * otherwise
 */
public record Delivery(Outcome outcome, How how, LocalDate on, String note) {

    public Delivery {
        Needed.when(true, "deliveryOutcome", outcome, "What became of the document?");
        Needed.when(true, "deliveryHow", how, "How was it given or sent?");
        Needed.when(true, "deliveredOn", on, "On which day?");
        Needed.when(outcome.failed(), "deliveryNote", note, "What will you do now, so that the person is told?");
    }

    /** The person has it from this day. */
    public static Delivery delivered(How how, LocalDate on) {
        return new Delivery(Outcome.DELIVERED, how, on, null);
    }

    /** It was sent on this day. */
    public static Delivery sent(How how, LocalDate on) {
        return new Delivery(Outcome.SENT, how, on, null);
    }

    /** What became of it. */
    public enum Outcome {

        /** On its way. */
        SENT(DocumentState.SENT),

        /** The person has it. */
        DELIVERED(DocumentState.DELIVERED),

        /** It came back. */
        RETURNED(DocumentState.RETURNED),

        /** The person could not be found. */
        ADDRESSEE_NOT_FOUND(DocumentState.ADDRESSEE_NOT_FOUND);

        private final DocumentState state;

        Outcome(DocumentState state) {
            this.state = state;
        }

        DocumentState state() {
            return this.state;
        }

        boolean failed() {
            return this == RETURNED || this == ADDRESSEE_NOT_FOUND;
        }

    }

    /** In which way a document is given to somebody. */
    public enum How {

        /** Handed over. */
        BY_HAND("by hand"),

        /** Read and explained together. */
        READ_TOGETHER("by hand, and read together"),

        /** Ordinary post. */
        POST("by post"),

        /** Post that the receiver signs for. */
        SIGNED_FOR_POST("by post, signed for"),

        /** Secure e-mail. */
        EMAIL("by secure e-mail"),

        /** Through the person's solicitor. */
        THROUGH_SOLICITOR("through their solicitor"),

        /** Through an interpreter or advocate. */
        THROUGH_SUPPORTER("through an interpreter or advocate"),

        /** Through the prison in which the person is. */
        THROUGH_PRISON("through the prison"),

        /** Through the authorities of another country. */
        AUTHORITIES_ABROAD("through the authorities abroad");

        private final String words;

        How(String words) {
            this.words = words;
        }

        /** How a sentence puts it. */
        public String words() {
            return this.words;
        }

    }

}
