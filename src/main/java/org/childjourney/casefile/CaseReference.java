package org.childjourney.casefile;

import java.util.regex.Pattern;

/**
 * The reference of one child's case, kept for life: "CJ" and digits, at most 20
 * characters, so that it can be the LAchildID of the children in need census.
 *
 * @param value the reference as people write it, for instance CJ100234
 */
public record CaseReference(String value) implements Comparable<CaseReference> {

    private static final Pattern FORM = Pattern.compile("CJ[0-9]{1,18}");

    /**
     * Accepts a well-formed reference only.
     * @throws Refused if the value is missing or is not "CJ" followed by 1 to 18 digits
     */
    public CaseReference {
        if (!isOne(value)) {
            throw new Refused("caseReference",
                    "A case reference is CJ followed by digits, for example CJ100234. Please check the reference.");
        }
    }

    /**
     * Reads a reference.
     * @throws Refused if the value is missing or is not "CJ" followed by 1 to 18 digits
     */
    public static CaseReference of(String value) {
        return new CaseReference(value);
    }

    /** Whether this is written as a reference is. */
    public static boolean isOne(String value) {
        return value != null && FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(CaseReference other) {
        return this.value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return this.value;
    }

}
