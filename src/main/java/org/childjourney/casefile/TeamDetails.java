package org.childjourney.casefile;

/**
 * A team.
 *
 * @param id the short name by which it is known
 * @param name its name
 * @param manager user id of its manager, may be null while the post is vacant
 * @param covers what it covers: an area, an age or a kind of work, in words
 */
public record TeamDetails(String id, String name, String manager, String covers) {
}
