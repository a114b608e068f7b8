package org.childjourney.access;

/**
 * Somebody changed people, roles or what the engine runs, or tried to.
 *
 * @param person user id
 * @param request the method and the path below the engine's REST interface
 * @param status how it was answered, as HTTP says it
 */
public record AdministratorActed(String person, String request, int status) {
}
