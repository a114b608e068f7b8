package org.childjourney.casefile;

import java.time.LocalDate;

/**
 * An address at which a child lives or lived.
 *
 * @param child the child
 * @param address the address in one or more lines
 * @param postcode the postcode, may be null
 * @param livedFrom the first day, null when unknown
 * @param livedUntil the last day, null while the child lives there
 */
public record Address(CaseReference child, String address, String postcode, LocalDate livedFrom, LocalDate livedUntil) {

    /** The address and postcode in one line of text. */
    public String inFull() {
        return (this.postcode == null) ? this.address : this.address + ", " + this.postcode;
    }

}
