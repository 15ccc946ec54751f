package io.consort.gateway.page;

import io.consort.gateway.identity.BrowserCallers;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a caller who they are to the platform. */
@RestController
final class MeController {

    private final BrowserCallers browsers;

    MeController(BrowserCallers browsers) {
        this.browsers = browsers;
    }

    @GetMapping("/me")
    ResponseEntity<Me> me(@AuthenticationPrincipal Jwt token, HttpServletRequest request) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Me.of(token, person -> browsers.name(request, person)));
    }
}
