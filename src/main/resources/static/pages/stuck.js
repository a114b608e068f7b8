import { onOwnPage } from '../camunda/lib/child-journey/stuck.js';

onOwnPage(document.getElementById('stuck'));
