package org.childjourney.referral.intake;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import org.springframework.context.annotation.Configuration;

/** What the page that describes our API says first. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(info = @Info(title = "Child Journey", version = "1",
        description = "For the systems of the council and its partners. Sign in with HTTP Basic."))
@SecurityScheme(name = "basic", type = SecuritySchemeType.HTTP, scheme = "basic")
class ApiDescription {

}
