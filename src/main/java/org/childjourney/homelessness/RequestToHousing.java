package org.childjourney.homelessness;

/**
 * What a district housing authority records when a young person of 16 or 17 asks it for
 * help: their application under part 7 of the Housing Act 1996.
 *
 * @param request what the young person said
 * @param applicationReference the district's own reference, may be null
 * @param toldOfReferral whether the young person knows that children's services are told
 */
public record RequestToHousing(RequestForHelp request, String applicationReference, boolean toldOfReferral) {

}
