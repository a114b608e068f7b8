package org.childjourney.homelessness;

/** Why a child needs to be accommodated (Children Act 1989 section 20). */
public enum Section20Cause {

    /** (a) Nobody has parental responsibility for them. */
    NOBODY_RESPONSIBLE("nobody has parental responsibility"),
    /** (b) They are lost or have been abandoned. */
    LOST_OR_ABANDONED("lost or abandoned"),
    /**
     * (c) Whoever cared for them cannot give them a suitable home or care, for whatever
     * reason.
     */
    CARER_PREVENTED("whoever cared for them is prevented"),
    /** Section 20(3): without it their welfare is likely to be seriously prejudiced. */
    WELFARE_PREJUDICED("their welfare would be seriously prejudiced");

    private final String words;

    Section20Cause(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
