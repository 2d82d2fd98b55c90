package com.ecosire.domain.platform.users;

import java.util.UUID;

/**
 * Somebody who becomes a person of the platform.
 *
 * @param id the user's id to be
 * @param email the address
 * @param name the name
 * @param locale language of mails
 * @param timezone the time zone
 */
public record NewPerson(UUID id, String email, String name, String locale, String timezone) {}
