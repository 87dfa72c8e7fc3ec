CREATE TABLE `template` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`name` text NOT NULL,
	`persona` text NOT NULL,
	`locale` text NOT NULL,
	`stage_model` text NOT NULL,
	`agenda_minutes` text NOT NULL,
	`agenda` text NOT NULL,
	`starters` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "locale_known" CHECK("template"."locale" in ('de', 'en'))
);
--> statement-breakpoint
CREATE INDEX `template_owner` ON `template` (`owner_id`);