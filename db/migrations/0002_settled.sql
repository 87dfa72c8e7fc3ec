CREATE TABLE `settled_command` (
	`workshop_id` text NOT NULL,
	`digest` text NOT NULL,
	PRIMARY KEY(`workshop_id`, `digest`),
	FOREIGN KEY (`workshop_id`) REFERENCES `workshop`(`id`) ON UPDATE no action ON DELETE cascade
);
