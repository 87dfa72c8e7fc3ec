CREATE TABLE `review_link` (
	`workshop_id` text NOT NULL,
	`id` text NOT NULL,
	`token_hash` text NOT NULL,
	`scope` text NOT NULL,
	`label` text NOT NULL,
	`participant_id` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`last_used_at` integer,
	PRIMARY KEY(`workshop_id`, `id`),
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "scope_known" CHECK("review_link"."scope" in ('view', 'update'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `review_link_hash` ON `review_link` (`token_hash`);--> statement-breakpoint
CREATE TABLE `screen_token` (
	`workshop_id` text NOT NULL,
	`id` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`last_used_at` integer,
	PRIMARY KEY(`workshop_id`, `id`),
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `screen_token_hash` ON `screen_token` (`token_hash`);--> statement-breakpoint
CREATE TABLE `workshop_role` (
	`workshop_id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workshop_id`, `user_id`),
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "role_known" CHECK("workshop_role"."role" in ('facilitator', 'co_facilitator'))
);
--> statement-breakpoint
CREATE INDEX `workshop_role_user` ON `workshop_role` (`user_id`);--> statement-breakpoint
CREATE TABLE `account_token` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`user_id` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "kind_known" CHECK("account_token"."kind" in ('setup', 'invitation', 'reset', 'sign_in'))
);
--> statement-breakpoint
CREATE INDEX `account_token_user` ON `account_token` (`user_id`);--> statement-breakpoint
CREATE TABLE `auth_session` (
	`sid_hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `auth_session_user` ON `auth_session` (`user_id`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`password_hash` text,
	`locale` text NOT NULL,
	`role` text NOT NULL,
	`disabled_at` integer,
	`created_at` integer NOT NULL,
	CONSTRAINT "locale_known" CHECK("user"."locale" in ('de', 'en')),
	CONSTRAINT "role_known" CHECK("user"."role" in ('admin', 'member'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE TABLE `closing_rating` (
	`workshop_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`value` integer NOT NULL,
	PRIMARY KEY(`workshop_id`, `participant_id`),
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "value_range" CHECK("closing_rating"."value" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE `dot` (
	`workshop_id` text NOT NULL,
	`vote_round` integer NOT NULL,
	`participant_id` text NOT NULL,
	`moment_id` text NOT NULL,
	`dots` integer NOT NULL,
	PRIMARY KEY(`workshop_id`, `vote_round`, `participant_id`, `moment_id`),
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "dots_range" CHECK("dot"."dots" between 1 and 100)
);
--> statement-breakpoint
CREATE TABLE `estimate` (
	`workshop_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`action_id` text NOT NULL,
	`effect` integer,
	`effort` integer,
	PRIMARY KEY(`workshop_id`, `participant_id`, `action_id`),
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "effect_range" CHECK("estimate"."effect" between 1 and 5),
	CONSTRAINT "effort_range" CHECK("estimate"."effort" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE `rating` (
	`workshop_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`moment_id` text NOT NULL,
	`importance` integer,
	`satisfaction` integer,
	`experience` text,
	PRIMARY KEY(`workshop_id`, `participant_id`, `moment_id`),
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "importance_range" CHECK("rating"."importance" between 1 and 5),
	CONSTRAINT "satisfaction_range" CHECK("rating"."satisfaction" between 1 and 5),
	CONSTRAINT "experience_known" CHECK("rating"."experience" in ('detractor', 'standard', 'enhancer'))
);
--> statement-breakpoint
CREATE TABLE `re_rating` (
	`workshop_id` text NOT NULL,
	`check_in_id` text NOT NULL,
	`moment_id` text NOT NULL,
	`rater_id` text NOT NULL,
	`satisfaction` integer,
	PRIMARY KEY(`workshop_id`, `check_in_id`, `moment_id`, `rater_id`),
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "satisfaction_range" CHECK("re_rating"."satisfaction" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE `heartbeat` (
	`id` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `audit` (
	`workshop_id` text NOT NULL,
	`id` text NOT NULL,
	`actor_role` text NOT NULL,
	`actor_id` text,
	`actor_name` text,
	`type` text NOT NULL,
	`payload` text NOT NULL,
	`revision` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`workshop_id`, `id`),
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `audit_at` ON `audit` (`workshop_id`,`at`);--> statement-breakpoint
CREATE TABLE `journal` (
	`workshop_id` text NOT NULL,
	`version` integer NOT NULL,
	`tag` text NOT NULL,
	`actor_id` text,
	`actor` text,
	`mutation_id` text,
	`name` text NOT NULL,
	`args` text,
	`touched` text NOT NULL,
	`undo` text,
	`undone` integer NOT NULL,
	`seed` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`workshop_id`, `version`),
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `journal_mutation` ON `journal` (`workshop_id`,`actor_id`,`mutation_id`);--> statement-breakpoint
CREATE TABLE `action` (
	`workshop_id` text NOT NULL,
	`id` text NOT NULL,
	`moment_id` text NOT NULL,
	`idea_ids` text NOT NULL,
	`title` text NOT NULL,
	`scene` text,
	`owner` text,
	`proposed_by` text,
	`promised_at` integer,
	`due_on` text,
	`effect` real,
	`effort` real,
	`success_measure` text,
	`empowerment` text,
	`if_then` text,
	`first_step` text,
	`status` text NOT NULL,
	`status_reason` text,
	`notes` text NOT NULL,
	`carried_from_action_id` text,
	`seq` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`workshop_id`, `id`),
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "effect_range" CHECK("action"."effect" between 1 and 5),
	CONSTRAINT "effort_range" CHECK("action"."effort" between 1 and 5),
	CONSTRAINT "status_known" CHECK("action"."status" in ('draft', 'open', 'in_progress', 'done', 'dropped', 'carried_over'))
);
--> statement-breakpoint
CREATE INDEX `action_open` ON `action` (`workshop_id`,`status`);--> statement-breakpoint
CREATE TABLE `check_in` (
	`workshop_id` text NOT NULL,
	`id` text NOT NULL,
	`day` text NOT NULL,
	`due_on` text NOT NULL,
	`held_on` text,
	`summary` text,
	`debrief` text,
	`updates` text NOT NULL,
	PRIMARY KEY(`workshop_id`, `id`),
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `evidence` (
	`workshop_id` text NOT NULL,
	`id` text NOT NULL,
	`participant_id` text,
	`kind` text NOT NULL,
	`sentiment` integer NOT NULL,
	`text` text NOT NULL,
	`url` text,
	`occurred_on` text,
	`count` integer,
	`moment_id` text,
	`touchpoint_id` text,
	PRIMARY KEY(`workshop_id`, `id`),
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "kind_known" CHECK("evidence"."kind" in ('survey', 'review', 'community', 'complaint', 'observation', 'metric')),
	CONSTRAINT "sentiment_range" CHECK("evidence"."sentiment" between -1 and 1)
);
--> statement-breakpoint
CREATE TABLE `idea` (
	`workshop_id` text NOT NULL,
	`id` text NOT NULL,
	`participant_id` text,
	`moment_id` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`card_id` text,
	`based_on_idea_id` text,
	`ticked` integer NOT NULL,
	`hidden_at` integer,
	`seq` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workshop_id`, `id`),
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "kind_known" CHECK("idea"."kind" in ('remove_detractor', 'raise_standard', 'add_enhancer'))
);
--> statement-breakpoint
CREATE TABLE `result_snapshot` (
	`workshop_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`formula` text NOT NULL,
	`input_hash` text NOT NULL,
	`at` integer NOT NULL,
	`result` text NOT NULL,
	`complete` integer NOT NULL,
	`distributions` text NOT NULL,
	PRIMARY KEY(`workshop_id`, `id`),
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `moment` (
	`workshop_id` text NOT NULL,
	`id` text NOT NULL,
	`title` text NOT NULL,
	`stage` text NOT NULL,
	`period` text NOT NULL,
	`merged_into` text,
	`shortlisted` integer NOT NULL,
	`confirmed_as_truth` integer NOT NULL,
	`departure_reason` text,
	`scene` text,
	`hidden_at` integer,
	`seq` integer NOT NULL,
	PRIMARY KEY(`workshop_id`, `id`),
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "stage_known" CHECK("moment"."stage" in ('lt_zmot', 'zmot', 'fmot', 'smot', 'umot')),
	CONSTRAINT "period_known" CHECK("moment"."period" in ('before', 'at', 'after')),
	CONSTRAINT "merged_into_other" CHECK("moment"."merged_into" <> "moment"."id")
);
--> statement-breakpoint
CREATE TABLE `parking_lot_item` (
	`workshop_id` text NOT NULL,
	`id` text NOT NULL,
	`participant_id` text,
	`text` text NOT NULL,
	`phase` text NOT NULL,
	`outcome` text NOT NULL,
	`seq` integer NOT NULL,
	PRIMARY KEY(`workshop_id`, `id`),
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `participant` (
	`workshop_id` text NOT NULL,
	`id` text NOT NULL,
	`display_name` text NOT NULL,
	`kind` text NOT NULL,
	`secret_hash` text,
	`join_seq` integer NOT NULL,
	`joined_in_phase` text NOT NULL,
	`status` text NOT NULL,
	`done` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workshop_id`, `id`),
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "kind_known" CHECK("participant"."kind" in ('device', 'in_room')),
	CONSTRAINT "status_known" CHECK("participant"."status" in ('active', 'left', 'removed'))
);
--> statement-breakpoint
CREATE TABLE `suggestion` (
	`workshop_id` text NOT NULL,
	`id` text NOT NULL,
	`participant_id` text,
	`kind` text NOT NULL,
	`moment_id` text,
	`touchpoint_ids` text NOT NULL,
	`text` text,
	`outcome` text NOT NULL,
	PRIMARY KEY(`workshop_id`, `id`),
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `touchpoint` (
	`workshop_id` text NOT NULL,
	`id` text NOT NULL,
	`participant_id` text,
	`text` text NOT NULL,
	`stage` text NOT NULL,
	`period` text NOT NULL,
	`period_override` integer NOT NULL,
	`channel` text,
	`round` integer NOT NULL,
	`moment_id` text,
	`source` text NOT NULL,
	`adopted` integer NOT NULL,
	`display_order` real,
	`hidden_at` integer,
	`seq` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`workshop_id`, `id`),
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "stage_known" CHECK("touchpoint"."stage" in ('lt_zmot', 'zmot', 'fmot', 'smot', 'umot')),
	CONSTRAINT "period_known" CHECK("touchpoint"."period" in ('before', 'at', 'after')),
	CONSTRAINT "channel_known" CHECK("touchpoint"."channel" in ('ad', 'web', 'social', 'email', 'phone', 'app', 'print', 'post', 'place', 'person'))
);
--> statement-breakpoint
CREATE TABLE `workshop` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`join_code` text NOT NULL,
	`title` text NOT NULL,
	`goal` text NOT NULL,
	`persona` text NOT NULL,
	`template_id` text,
	`stage_model` text NOT NULL,
	`agenda_minutes` text NOT NULL,
	`agenda` text NOT NULL,
	`starts_at` integer,
	`phase` text NOT NULL,
	`phase_times` text NOT NULL,
	`phase_moved_by` text,
	`timer_ends_at` integer,
	`timer_left_ms` integer,
	`round` integer NOT NULL,
	`prompt` text,
	`reveal_step` integer NOT NULL,
	`locale` text NOT NULL,
	`anonymity` text NOT NULL,
	`previous_workshop_id` text,
	`tie_break` text,
	`spotlight` text,
	`revision` integer NOT NULL,
	`paused_at` integer,
	`locked_at` integer,
	`closed_at` integer,
	`archived_at` integer,
	`erased_at` integer,
	`created_at` integer NOT NULL,
	`config` text NOT NULL,
	`version` integer DEFAULT 0 NOT NULL,
	`tag` text DEFAULT '' NOT NULL,
	CONSTRAINT "phase_known" CHECK("workshop"."phase" in ('draft', 'lobby', 'frame', 'collect', 'cluster', 'vote', 'rate', 'reveal', 'ideate', 'plan', 'commit', 'closed', 'archived')),
	CONSTRAINT "anonymity_known" CHECK("workshop"."anonymity" in ('anonymous', 'named'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `workshop_join_code` ON `workshop` (`join_code`);