package org.childjourney.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A real OpenID Connect provider for one application, started before it and stopped with
 * it. Who is to sign in there next is said beforehand.
 */
class ProviderOfTheCouncil implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String CLIENT = "child-journey";

    private static final String ISSUER = "council";

    private final MockOAuth2Server server = new MockOAuth2Server();

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        this.server.start();
        TestPropertyValues
            .of("OIDC_ISSUER=" + this.server.issuerUrl(ISSUER), "OIDC_CLIENT_ID=" + CLIENT,
                    "OIDC_CLIENT_SECRET=invented")
            .applyTo(application);
        var beans = (DefaultSingletonBeanRegistry) application.getBeanFactory();
        application.getBeanFactory().registerSingleton("providerOfTheCouncil", this);
        beans.registerDisposableBean("server", this.server::shutdown);
    }

    String address() {
        return this.server.baseUrl().toString().replaceAll("/$", "");
    }

    /** This person signs in next. */
    void next(String subject, Map<String, Object> claims) {
        this.server
            .enqueueCallback(new DefaultOAuth2TokenCallback(ISSUER, subject, "JWT", List.of(CLIENT), claims, 3600));
    }

    /** A token that another system brings. */
    String token(String issuer, String subject, String audience, Map<String, Object> claims, long seconds) {
        return this.server
            .issueToken(issuer, String.valueOf(claims.get("azp")),
                    new DefaultOAuth2TokenCallback(issuer, subject, "JWT", List.of(audience), claims, seconds))
            .serialize();
    }

    String token(String subject, Map<String, Object> claims) {
        return token(ISSUER, subject, CLIENT, claims, 3600);
    }

    /** What the provider says of somebody with this name and these memberships. */
    static Map<String, Object> person(String name, String firstName, String lastName, String... memberOf) {
        var claims = new HashMap<String, Object>();
        claims.put("preferred_username", name);
        claims.put("given_name", firstName);
        claims.put("family_name", lastName);
        claims.put("email", name.toLowerCase(java.util.Locale.ROOT) + "@council.example.org");
        claims.put("realm_access", Map.of("roles", List.of(memberOf)));
        return claims;
    }

}
