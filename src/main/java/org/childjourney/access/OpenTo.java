package org.childjourney.access;

/**
 * To whom a task is open, as its candidate group says it: a role, and where the role
 * works in teams the team whose case it is, like {@code social-worker@assessment-north}.
 * The role alone says who may do the task; the team says in whose list it stands.
 *
 * @param role the group that may do the task
 * @param team the team in whose list it stands, null for everybody's in that role
 */
record OpenTo(String role, String team) {

    private static final char AT = '@';

    static OpenTo parse(String candidateGroup) {
        var at = candidateGroup.indexOf(AT);
        return (at < 0) ? new OpenTo(candidateGroup, null)
                : new OpenTo(candidateGroup.substring(0, at), candidateGroup.substring(at + 1));
    }

    OpenTo in(String team) {
        return new OpenTo(this.role, team);
    }

    String candidateGroup() {
        return (this.team != null) ? this.role + AT + this.team : this.role;
    }

}
