package org.childjourney.access;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/**
 * People sign in at the council's OpenID Connect provider and sign out there as well;
 * other systems bring a token of it with every request. No password of ours is asked for.
 */
class CouncilSignIn implements SignInMethod {

    /** The one registration under {@code spring.security.oauth2.client}. */
    static final String REGISTRATION = "council";

    private static final String USER_ID = "child_journey_user_id";

    private final SignedOnPeople signedOn;

    private final People people;

    private final ClientRegistrationRepository registrations;

    private final ProblemAnswers problems;

    private final String issuer;

    CouncilSignIn(SignedOnPeople signedOn, People people, ClientRegistrationRepository registrations,
            ProblemAnswers problems, String issuer) {
        this.signedOn = signedOn;
        this.people = people;
        this.registrations = registrations;
        this.problems = problems;
        this.issuer = issuer;
    }

    @Override
    public void people(HttpSecurity http) throws Exception {
        http.oauth2Login(login -> login.loginPage(SecurityConfiguration.SIGN_IN)
            .defaultSuccessUrl("/")
            .userInfoEndpoint(user -> user.oidcUserService(new KnownHere()))
            .failureHandler((request, response, why) -> response
                .sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN + told(why))));
    }

    private static String told(AuthenticationException why) {
        return (why instanceof NotLetIn refused) ? "?" + refused.getError().getErrorCode() : "?failed";
    }

    @Override
    public void systems(HttpSecurity http) throws Exception {
        http.oauth2ResourceServer(server -> server.authenticationEntryPoint(this.problems)
            .jwt(token -> token.jwtAuthenticationConverter(this::bringing)));
    }

    private AbstractAuthenticationToken bringing(Jwt token) {
        try {
            var person = person(token);
            return new JwtAuthenticationToken(token, AuthorityUtils.createAuthorityList(person.groups()), person.id());
        }
        catch (NotLetIn refused) {
            throw new InvalidBearerTokenException("The token has no role here, or a name that is somebody else's",
                    refused);
        }
    }

    private Person person(Jwt token) {
        return this.signedOn.bringing(String.valueOf(token.getIssuer()), token.getSubject(), token.getClaims());
    }

    @Override
    public Optional<Person> person(Authentication signedIn) {
        return (signedIn instanceof JwtAuthenticationToken bearer) ? Optional.of(person(bearer.getToken()))
                : this.people.find(signedIn.getName());
    }

    @Override
    public LogoutSuccessHandler signedOut() {
        return new CouncilSignOut(this.registrations);
    }

    @Override
    public Optional<String> address() {
        return Optional.of("/oauth2/authorization/" + REGISTRATION);
    }

    @Override
    public Optional<String> provider() {
        var address = URI.create(this.issuer);
        return Optional.of("%s://%s".formatted(address.getScheme(), address.getAuthority()));
    }

    /** Whom the provider has let in, under the user id that they have here. */
    private final class KnownHere extends OidcUserService {

        @Override
        public OidcUser loadUser(OidcUserRequest request) throws OAuth2AuthenticationException {
            var user = super.loadUser(request);
            var id = CouncilSignIn.this.signedOn.arrive(String.valueOf(user.getIssuer()), user.getSubject(),
                    user.getClaims());
            Map<String, Object> claims = new HashMap<>(
                    (user.getUserInfo() != null) ? user.getUserInfo().getClaims() : Map.of());
            claims.put(USER_ID, id);
            return new DefaultOidcUser(user.getAuthorities(), user.getIdToken(), new OidcUserInfo(claims), USER_ID);
        }

    }

}
