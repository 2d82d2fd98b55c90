package com.ecosire.domain.platform.notifications;

import com.ecosire.domain.shape.Doc;
import com.ecosire.domain.shape.Hidden;
import com.ecosire.domain.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** How a user wants to be told of one kind of notifications. */
@Entity
@Table(name = "notification_preference")
@Doc("How the caller wants to be told of one kind of notifications")
public class NotificationPreference extends Stored {
  @Embedded PreferenceInput input = new PreferenceInput();

  @Hidden @NotNull UUID userId;

  @Doc(value = "The kind", example = "announcement")
  @NotNull
  @Size(max = 80)
  String kind;

  @Doc(value = "The module that it comes from", example = "notifications")
  @NotNull
  @Size(max = 40)
  String module;

  @Doc("Whether the kind can neither be muted nor turned off")
  @Transient
  boolean mandatory;
}
